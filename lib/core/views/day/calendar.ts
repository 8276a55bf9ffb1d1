// Decides when a person's day begins and ends.

import { type CalendarDate, DAY, dayOf, instantOf, type PersonDay } from '../../state/time';
import type { Span } from './span';

const on = (date: CalendarDate) => Temporal.PlainDate.from(date);

/** The person's day of a date, in `zone` (an IANA name): it turns at 04:00, and has 23 or 25 hours when clocks change (HOURS-2). */
export const dayOn = (date: CalendarDate, zone: string): PersonDay =>
  // No clock change is near noon.
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
 * Which rows tell of days that follow each other: those that ended in them, and those that ended in the day after, for
 * whoever sat or was away as the day turned.
 */
export function rowsAbout(dates: readonly CalendarDate[], zone: string): Span {
  const days = dates.map((date) => dayOn(date, zone));
  return {
    from: Math.min(...days.map(({ from }) => from)),
    until: Math.max(...days.map(({ until }) => until)) + DAY,
  };
}
