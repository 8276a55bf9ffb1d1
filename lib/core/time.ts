/** Lengths of time, in milliseconds. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const DAY = 24 * 60 * MINUTE;

/** An absolute moment, in epoch milliseconds. */
export type Instant = number;

/** When the calendar day that holds `now` ends in `zone` (an IANA name), as epoch ms. */
export function endOfDay(now: Instant, zone: string): Instant {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay().add({ days: 1 })
    .epochMilliseconds;
}
