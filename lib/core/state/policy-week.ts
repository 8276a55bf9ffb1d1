// Decides how the hours of a policy are read.

import * as z from 'zod/mini';
import { weekdays } from './policy-form';
import { HOUR_IN_MINUTES, type HoursRange, MIDNIGHT, type Week } from './week';

const rangeText = z.string().check(z.regex(/^\d\d:[0-5]\d-\d\d:[0-5]\d$/));
const day = z.optional(z.array(rangeText));

const hoursSchema = z.union([
  z.strictObject({ anyTime: z.literal(true) }),
  z.strictObject({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
]);

/** In minutes since midnight; one that ends before it begins goes on after midnight. */
function rangeOf(text: string): HoursRange {
  const [from = 0, to = 0] = text.split('-').map((time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return hour * HOUR_IN_MINUTES + minute;
  });
  return { from, to };
}

const ownPart = ({ from, to }: HoursRange): HoursRange => ({ from, to: to < from ? MIDNIGHT : to });
const nextPart = ({ from, to }: HoursRange): HoursRange[] => (to < from && to > 0 ? [{ from: 0, to }] : []);

/**
 * A week as a policy has it: `{ "mon": ["09:00-12:30", "13:00-17:00"] }`, where a day that is not named is off, or
 * `{ "anyTime": true }`. A range that runs past midnight goes on with the next day's at 00:00.
 *
 * @returns hours as they are stored, which may yet be none that are allowed; `undefined` if it makes no sense
 */
export function readPolicyWeek(given: unknown): Week | null | undefined {
  const read = hoursSchema.safeParse(given).data;
  if (!read) return undefined;
  if ('anyTime' in read) return null;
  // Chrome takes away what is in no schema: without a day, it was meant for something else.
  if (Object.keys(read).length === 0) return undefined;
  const days = weekdays.map((name) => (read[name] ?? []).map(rangeOf));
  return days.map((ranges, index) => [...(days.at(index - 1) ?? []).flatMap(nextPart), ...ranges.map(ownPart)]);
}
