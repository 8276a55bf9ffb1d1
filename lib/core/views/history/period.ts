// Decides which days a period of the history has.

import type { CalendarDate } from '../../state/time';
import { datePlus, weekAround } from '../day/calendar';

export const periods = ['day', 'week', 'twelveWeeks'] as const;

/** How much of the history is shown at once. */
export type Period = (typeof periods)[number];

/** How many weeks the longest period has (HISTORY-2). */
export const WEEKS = 12;

/**
 * The dates of the period that `date` is in, oldest first: whole weeks, of twelve the last is that of the date (HISTORY-2).
 *
 * @param firstDay what a week begins with where the person lives: 1 (Monday) to 7
 */
export function datesOf(period: Period, date: CalendarDate, firstDay: number): readonly CalendarDate[] {
  switch (period) {
    case 'day':
      return [date];
    case 'week':
      return weekAround(date, firstDay);
    case 'twelveWeeks':
      return weeksOf(date, firstDay).flat();
    default:
      return period satisfies never;
  }
}

/** Twelve weeks, oldest first, each with its seven dates. */
export function weeksOf(date: CalendarDate, firstDay: number): readonly (readonly CalendarDate[])[] {
  const last = weekAround(date, firstDay);
  return Array.from({ length: WEEKS }, (_, index) => last.map((day) => datePlus(day, 7 * (index + 1 - WEEKS))));
}

const lengths: Readonly<Record<Period, number>> = { day: 1, week: 7, twelveWeeks: 7 * WEEKS };

/** A date of the period that many periods later, or earlier if `count` is negative. */
export const periodsLater = (period: Period, date: CalendarDate, count: number): CalendarDate =>
  datePlus(date, count * lengths[period]);
