// Decides when a pause ends, and when time changes it.

import type { State } from '../state/state';
import type { Pause } from '../state/suppression';
import { type Instant, instantOf, type WallTime } from '../state/time';
import { followUpAt } from './follow-up-time';

/** When a pause ends by itself, epoch ms; `null` if it has no end. */
export function endOf(pause: Pause, zone: string): Instant | null {
  switch (pause.kind) {
    case 'none':
    case 'untilResumed':
      return null;
    case 'timed':
      return pause.until;
    case 'untilWorkday':
    case 'untilTomorrow':
      return instantOf(pause.until, zone);
    default:
      return pause satisfies never;
  }
}

/** When the pause ends by itself, epoch ms; `null` if there is no pause or it has no end. */
export const pauseEndsAt = ({ tracker: { pause }, zone }: State) => endOf(pause, zone);

/** When time next changes the pause, or when the reminder about it is due, epoch ms; `null` if it does neither. */
export function pauseChangesAt(state: State): Instant | null {
  const { pause } = state.tracker;
  return pause.kind === 'untilResumed' ? remindableAt(state, pause.remindAt) : pauseEndsAt(state);
}

/** When to say that reminders are off, epoch ms, if that is wanted at `remindAt` on the wall; `null` if it cannot be said. */
export const remindableAt = (state: State, remindAt: WallTime) => followUpAt(state, instantOf(remindAt, state.zone));
