// Decides whether anything may be told now.

import { isAtDesk } from '../sitting/absence';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { isOpen } from './work-hours';

/** Whether anything at all may be said at `at`: somebody is there, within their hours. */
export const canNotify = (state: State, at: Instant) => isAtDesk(state, at) && isOpen(state, at);

/**
 * When what is owed at `at` may be said, as things stand: not in the minute after a return, nor while paused, standing,
 * away or off. `null`: only when something changes.
 */
export function canNotifyAt(state: State, at: Instant): Instant | null {
  const { lastEventAt, pause, posture, gracePeriodUntil } = state.tracker;
  if (pause.kind !== 'none' || posture.kind === 'standing') return null;
  const later = Math.max(at, gracePeriodUntil);
  return canNotify(state, Math.max(later, lastEventAt)) ? later : null;
}
