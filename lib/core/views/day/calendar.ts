// Decides when a person's day begins and ends.

import { type CalendarDate, DAY, dayOf, instantOf, type PersonDay } from '../../state/time';
import type { Span } from './span';

const on = (date: CalendarDate) => Temporal.PlainDate.from(date);

/**
 * The person's day of a date, in `zone` (an IANA name). It begins at 04:00, and has 23 or 25 hours when clocks change
 * (HOURS-2).
 */
export const dayOn = (date: CalendarDate, zone: string): PersonDay =>
  // No zone changes its clocks near noon.
  dayOf(instantOf(on(date).toPlainDateTime({ hour: 12 }), zone), zone);

/** A date some days later, or earlier if `days` is negative. */
export const datePlus = (date: CalendarDate, days: number): CalendarDate => on(date).add({ days }).toString();

/**
 * The seven dates of the week that a date is in.
 *
 * @param firstDay what a week begins with where the person lives: 1 (Monday) to 7
 */
export function weekAround(date: CalendarDate, firstDay: number): readonly CalendarDate[] {
  const daysIn = (on(date).dayOfWeek - firstDay + 7) % 7;
  return [0, 1, 2, 3, 4, 5, 6].map((day) => datePlus(date, day - daysIn));
}

/**
 * The time for which rows are read to show some days in a row. It includes the day after, because a bout or absence that
 * began before 04:00 has its row there.
 */
export function rowsAbout(dates: readonly CalendarDate[], zone: string): Span {
  const days = dates.map((date) => dayOn(date, zone));
  return {
    from: Math.min(...days.map(({ from }) => from)),
    until: Math.max(...days.map(({ until }) => until)) + DAY,
  };
}
