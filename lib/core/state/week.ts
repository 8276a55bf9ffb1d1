// What a week of hours is.

/** An hour, in minutes. Times of day on the wall clock are in minutes; everything else is in ms (`time.ts`). */
export const HOUR_IN_MINUTES = 60;

/** The next midnight, in minutes since midnight. */
export const MIDNIGHT = 24 * HOUR_IN_MINUTES;

/** How many ranges a day may have. More would be a mistake (HOURS-9). */
export const MOST_RANGES = 6;

/** When reminders may come, in minutes since midnight. */
export interface HoursRange {
  readonly from: number;
  readonly to: number;
}
/** Seven days, Monday first; a day without ranges is off. */
export type Week = { from: number; to: number }[][];
