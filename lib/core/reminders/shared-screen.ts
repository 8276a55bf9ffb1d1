// Decides what happens to a follow-up that was kept off a shared screen.

import { isAtDesk } from '../sitting/at-desk';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { isScreenShared } from './deferral-signals';
import { putOffFollowUp } from './follow-up';

/**
 * A follow-up that was kept off a shared screen would come when the sharing ends, even if nobody is there. In that case it
 * waits for the person. (A prompt is announced again in any case.)
 */
export function keepFromEmptyChair(before: State, after: State, now: Instant): State {
  if (!isScreenShared(before) || isScreenShared(after) || isAtDesk(after, now)) return after;
  return putOffFollowUp(after, now);
}
