// Decides what the popup says while no break is due.

import { nextWorkday } from '../reminders/pause';
import {
  type End,
  type Hindrance,
  hindrances,
  type ReminderStatus,
  saidCallUntil,
  statusNow,
} from '../reminders/status';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import type { Tracker } from '../state/tracker';

/** When the next break is, and what a person may say about it while nothing is due. */
export interface StatusView {
  /** When the next break is, or why there is none. */
  readonly status: ReminderStatus;
  /** All that keeps a break from being told, and what changes it. */
  readonly hindrances: readonly Hindrance[];
  /** `asked`: has stood for half an hour, and the clock goes again. */
  readonly posture: Tracker['posture']['kind'];
  /** Until when the person said they are in a call. */
  readonly callUntil: Instant | null;
  /** `fixed`: an emergency's, which ends by itself. */
  readonly pause: 'none' | 'chosen' | 'fixed';
  readonly nextWorkday: NextWorkday;
}

/** When "until tomorrow's first working hour" would be, as of when: on a Friday it is no tomorrow. */
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
