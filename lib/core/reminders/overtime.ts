// Decides how long reminders come outside the working hours.

import type { State } from '../state/state';
import { DAY, type Instant, wallTimeOf } from '../state/time';
import { openness } from './openness';
import { writeReminders } from './write-reminders';

/** Reminders outside the hours last at most this long, in ms (HOURS-8). */
export const OVERTIME_AT_MOST = DAY;

/** "Remind me now all the same": until the hours open by themselves, but no longer than a day. */
export function beginOvertime(state: State, now: Instant): State {
  const closed = openness(state, now);
  if (closed.kind === 'open') return state;
  const until = Math.min(closed.until ?? Number.POSITIVE_INFINITY, now + OVERTIME_AT_MOST);
  return writeReminders(state, { overtime: { kind: 'on', since: now, until: wallTimeOf(until, state.zone) } });
}
