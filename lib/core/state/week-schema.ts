// Hours and days off, as they are stored.

import * as z from 'zod/mini';
import { MIDNIGHT, MOST_RANGES, type Week } from './week';

/** Minutes since midnight on the wall clock; a range that runs on after midnight goes on with the next day's at 0. */
const minuteOfDay = z.int().check(z.gte(0), z.lte(MIDNIGHT));

const hoursRangeSchema = z.object({ from: minuteOfDay, to: minuteOfDay }).check(z.refine(({ from, to }) => from < to));

const hoursDaySchema = z.array(hoursRangeSchema).check(z.maxLength(MOST_RANGES));

/** Monday first, as in ISO 8601, whatever day a person's week begins with. */
export const weekSchema = z.array(hoursDaySchema).check(z.length(7));

/** Days on which nobody is told anything: ISO dates, in the person's own calendar day. */
const dateSchema = z.iso.date();

/** How many days off there may be: a year of them. */
const MOST_DAYS_OFF = 366;

export const daysOffSchema = z.array(dateSchema).check(z.maxLength(MOST_DAYS_OFF));

/** Stored hours, each range for itself: one that makes no sense never costs the others. */
export function readWeek(stored: unknown): Week | null {
  const days = z.array(z.array(z.unknown())).check(z.length(7)).safeParse(stored);
  if (!days.success) return null;
  const readDay = (day: readonly unknown[]) =>
    day.flatMap((range) => hoursRangeSchema.safeParse(range).data ?? []).slice(0, MOST_RANGES);
  return days.data.map(readDay);
}

export function readDaysOff(stored: unknown): string[] {
  const days = z.array(z.unknown()).safeParse(stored);
  return days.success ? days.data.flatMap((day) => dateSchema.safeParse(day).data ?? []).slice(0, MOST_DAYS_OFF) : [];
}
