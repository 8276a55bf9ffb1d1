// The hours that a person begins with who sets any.

import type { HoursRange, Week } from '../state/week';

/** The hours to begin with, in minutes since midnight (HOURS-1). */
export const OFFICE: HoursRange = { from: 9 * 60, to: 17 * 60 };

/**
 * The hours to begin with when a person first sets any: nine to five on the days that are no weekend where they live.
 *
 * @param weekend ISO weekdays, 1 (Monday) to 7, as `Intl.Locale` tells them
 */
export function workingWeek(weekend: readonly number[]): Week {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => (weekend.includes(weekday) ? [] : [OFFICE]));
}
