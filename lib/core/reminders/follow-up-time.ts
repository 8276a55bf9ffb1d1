// Decides when a follow-up may come: "still paused?" or "still standing?".

import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { canNotify } from './can-notify';
import { isInTheMiddle } from './waits';

/** Whether a follow-up may come at `at`. It never comes during a call, a stretch or a long break (WAIT-15). */
export function mayFollowUp(state: State, at: Instant): boolean {
  const { kind } = state.tracker.activity;
  const isBusy = kind === 'guide' || kind === 'longBreak' || isInTheMiddle(state);
  return canNotify(state, at) && !isBusy;
}

/** When a follow-up that is wanted at `at` may come, both epoch ms; `null` if it cannot come before something changes. */
export function followUpAt(state: State, at: Instant): Instant | null {
  const { lastEventAt, gracePeriodUntil } = state.tracker;
  const later = Math.max(at, gracePeriodUntil);
  return mayFollowUp(state, Math.max(later, lastEventAt)) ? later : null;
}
