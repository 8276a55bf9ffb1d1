// Decides what happens to a follow-up that was kept off a shared screen.

import { isAtDesk } from '../sitting/absence';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { isScreenShared } from './deferral-signals';
import { putOffFollowUp } from './follow-up';

/**
 * A follow-up that was kept off a shared screen would show when the sharing ends, whoever is there. If nobody is, it waits for
 * them. (A prompt is told again in any case.)
 */
export function keepFromEmptyChair(before: State, after: State, now: Instant): State {
  if (!isScreenShared(before) || isScreenShared(after) || isAtDesk(after, now)) return after;
  return putOffFollowUp(after, now);
}
