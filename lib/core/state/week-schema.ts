// Hours and days off, as they are stored.

import * as z from 'zod/mini';
import { MIDNIGHT, MOST_RANGES, type Week } from './week';

/** Minutes since midnight on the wall clock. A range that goes on after midnight continues at 0 in the next day. */
const minuteOfDay = z.int().check(z.gte(0), z.lte(MIDNIGHT));

const hoursRangeSchema = z.object({ from: minuteOfDay, to: minuteOfDay }).check(z.refine(({ from, to }) => from < to));

const hoursDaySchema = z.array(hoursRangeSchema).check(z.maxLength(MOST_RANGES));

/** Seven days, Monday first as in ISO 8601, whatever day a person's week begins with. */
export const weekSchema = z.array(hoursDaySchema).check(z.length(7));

/** Days without reminders: ISO dates of the person's own days. */
const dateSchema = z.iso.date();

/** How many days off there may be: one year. */
const MOST_DAYS_OFF = 366;

export const daysOffSchema = z.array(dateSchema).check(z.maxLength(MOST_DAYS_OFF));

/** Reads stored hours. A range that makes no sense is left out, and the others stay. */
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
