// Decides whether a reminder may come now.

import { isAtDesk } from '../sitting/at-desk';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { isOpen } from './openness';

/** Whether any reminder may come at `at`: somebody is there, and it is within their hours. */
export const canNotify = (state: State, at: Instant) => isAtDesk(state, at) && isOpen(state, at);

/**
 * When a reminder that is wanted at `at` may come, both epoch ms. It waits for the end of the minute after a return. `null` if
 * it cannot come before something changes: while the person is away, pauses, stands, or has no working hours ahead.
 */
export function canNotifyAt(state: State, at: Instant): Instant | null {
  const { lastEventAt, pause, posture, gracePeriodUntil } = state.tracker;
  if (pause.kind !== 'none' || posture.kind === 'standing') return null;
  const later = Math.max(at, gracePeriodUntil);
  return canNotify(state, Math.max(later, lastEventAt)) ? later : null;
}
