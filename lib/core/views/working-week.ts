// The working hours that are suggested to a person who sets hours for the first time.

import { HOUR_IN_MINUTES, type HoursRange, type Week } from '../state/week';

/** The suggested hours of a day, in minutes since midnight (HOURS-1). */
export const OFFICE: HoursRange = { from: 9 * HOUR_IN_MINUTES, to: 17 * HOUR_IN_MINUTES };

/**
 * The suggested hours of the week: 09:00 to 17:00 on every day that is not a weekend where the person lives.
 *
 * @param weekend ISO weekdays, 1 (Monday) to 7, as `Intl.Locale` tells them
 */
export function workingWeek(weekend: readonly number[]): Week {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => (weekend.includes(weekday) ? [] : [OFFICE]));
}
