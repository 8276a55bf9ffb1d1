import * as z from 'zod/mini';

/** Lengths of time, in milliseconds. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const DAY = 24 * 60 * MINUTE;

/** An absolute moment, in epoch milliseconds. */
export type Instant = number;

/** The calendar day that holds `now` in `zone` (an IANA name): when it begins and when the next one does, as epoch ms. */
export function dayOf(now: Instant, zone: string): { readonly from: Instant; readonly until: Instant } {
  const from = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay();
  return { from: from.epochMilliseconds, until: from.add({ days: 1 }).epochMilliseconds };
}
/** Every field that holds one is called at, since, until, from or to, or ends so: `shiftInstants` relies on it. */
export const instantSchema = z.number();

/** Whether this is a time zone that both the calendar and the words can use: an IANA name, or "UTC". */
export function isZone(name: string): boolean {
  try {
    // Temporal takes whole dates for zones, too, and some names that Intl refuses.
    new Intl.DateTimeFormat('en', { timeZone: name });
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** When the calendar day that holds `now` ends in `zone` (an IANA name), as epoch ms. */
export function endOfDay(now: Instant, zone: string): Instant {
  return dayOf(now, zone).until;
}
