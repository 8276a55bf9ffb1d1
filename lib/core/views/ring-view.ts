// Decides what the ring on the first screen shows: how near the next break is, and who is drawn in it.
import { type ReminderStatus, statusNow } from '../reminders/status';
import { isAtDesk } from '../sitting/at-desk';
import type { State } from '../state/state';
import { type Instant, MINUTE } from '../state/time';

/** The ring on the first screen: how near the next break is, and who is drawn in it. */
export interface RingView {
  /**
   * Time at the desk since the cycle began, as a part of the time between breaks: 0 to 1. It does not change while nobody
   * sits there.
   */
  readonly progress: number;
  /** Whole minutes to the next break, at least 1; `null` while nothing is counted down. */
  readonly minutesLeft: number | null;
  readonly seen: 'sitting' | 'standing' | 'nobody';
}

/** Whole minutes to the break that the status names, at least 1; `null` if it names none. `now` is epoch ms. */
export const minutesTo = (status: ReminderStatus, now: Instant): number | null =>
  status.kind === 'next' || status.kind === 'snoozed' ? Math.max(1, Math.ceil((status.at - now) / MINUTE)) : null;

/** `status` must be the status at `now`, epoch ms. */
export function ringView(state: State, now: Instant, status: ReminderStatus = statusNow(state, now)): RingView {
  return {
    progress: progressOf(state, now, status),
    minutesLeft: minutesTo(status, now),
    seen: seenIn(state, now),
  };
}

function progressOf({ tracker, settings }: State, now: Instant, status: ReminderStatus): number {
  const { cycleStartedAt } = tracker.clock;
  const from = (start: Instant, until: Instant, end: Instant) =>
    end <= start ? 1 : Math.min(1, Math.max(0, (until - start) / (end - start)));
  switch (status.kind) {
    case 'next':
      return from(cycleStartedAt, now, status.at);
    case 'away':
      return from(cycleStartedAt, status.since, cycleStartedAt + settings.shortBreakEveryMinutes * MINUTE);
    // The break was due before it was put off.
    case 'snoozed':
    case 'due':
    case 'waiting':
      return 1;
    // Time brings no break nearer.
    case 'paused':
    case 'off':
    case 'standing':
    case 'guide':
    case 'resting':
      return 0;
    default:
      return status satisfies never;
  }
}

function seenIn(state: State, now: Instant): RingView['seen'] {
  const { presence, posture } = state.tracker;
  if (posture.kind === 'standing') return 'standing';
  return presence.kind === 'active' || isAtDesk(state, now) ? 'sitting' : 'nobody';
}
