// Decides how many skips are left today.

import type { State } from '../state/state';
import { A_WHILE, type CalendarDate, DAY, dayOf, type Instant } from '../state/time';
import { writeReminders } from './write-reminders';

/**
 * How many breaks were skipped today. A stored day in the future counts as today: the clock was set back, or the person flew
 * west, after that day had begun. A day further ahead than that was stored while the date was wrong, and would otherwise
 * count as today until it comes.
 */
function soFar({ day, count }: State['tracker']['skips'], today: CalendarDate): number {
  if (day === null || day < today) return 0;
  return Temporal.PlainDate.from(today)
    .add({ days: A_WHILE / DAY })
    .toString() > day
    ? count
    : 0;
}

/** How many skips are left today; `null` if there is no limit (PROMPT-6). */
export function skipsLeft(state: State, now: Instant): number | null {
  const { skipsADay } = state.settings;
  if (skipsADay === 0) return null;
  return Math.max(0, skipsADay - soFar(state.tracker.skips, dayOf(now, state.zone).date));
}

export function countSkip(state: State, now: Instant): State {
  const day = dayOf(now, state.zone).date;
  return writeReminders(state, { skips: { day, count: soFar(state.tracker.skips, day) + 1 } });
}
