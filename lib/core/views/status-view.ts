// Decides what the popup says while no break is due.

import { type Hindrance, hindrances, saidCallUntil } from '../reminders/hindrances';
import { nextWorkday } from '../reminders/pause';
import { type End, type ReminderStatus, statusNow } from '../reminders/status';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import type { Tracker } from '../state/tracker';

/** When the next break is, and what the person may do about it while no break is due. */
export interface StatusView {
  /** When the next break is, or why there is none. */
  readonly status: ReminderStatus;
  /** Everything that keeps a break from being announced, and the intent that changes it. */
  readonly hindrances: readonly Hindrance[];
  /** `asked`: the person has stood for half an hour, and the clock runs again. */
  readonly posture: Tracker['posture']['kind'];
  /** Until when the person said they are in a call. */
  readonly callUntil: Instant | null;
  /** `fixed`: the pause after an emergency sign, which only time ends. */
  readonly pause: 'none' | 'chosen' | 'fixed';
  readonly nextWorkday: NextWorkday;
}

/** When "until tomorrow's first working hour" would end, and the present time. On a Friday that is not tomorrow. */
export type NextWorkday = NonNullable<End>;

export const nextWorkdayView = (state: State, now: Instant): NextWorkday => ({
  at: nextWorkday(state, now),
  asOf: now,
});

const pauseKinds = {
  none: 'none',
  timed: 'chosen',
  untilWorkday: 'chosen',
  untilResumed: 'chosen',
  untilTomorrow: 'fixed',
} as const;

export function statusView(state: State, now: Instant): StatusView {
  const { pause, posture } = state.tracker;
  return {
    status: statusNow(state, now),
    hindrances: hindrances(state, now),
    posture: posture.kind,
    callUntil: saidCallUntil(state, now),
    pause: pauseKinds[pause.kind],
    nextWorkday: nextWorkdayView(state, now),
  };
}
