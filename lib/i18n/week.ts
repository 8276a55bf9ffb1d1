/** How a region writes its week. Days are 1 (Monday) to 7 (Sunday), as in ISO 8601 and Temporal. */
export interface Week {
  /** All seven days, in their order. */
  readonly days: readonly number[];
  readonly weekend: readonly number[];
}

/** The week of ISO 8601, for browsers that do not know others: Firefox before 153 has no `getWeekInfo`. */
const plain = { firstDay: 1, weekend: [6, 7] };

/** The week of a locale such as "he-IL". If the locale has no region, its most likely region is used. */
export function weekOf(locale: Intl.Locale): Week {
  const info = (locale as Partial<Pick<Intl.Locale, 'getWeekInfo'>>).getWeekInfo?.() ?? plain;
  const days = Array.from({ length: 7 }, (_, index) => ((info.firstDay - 1 + index) % 7) + 1);
  return { days, weekend: info.weekend };
}
