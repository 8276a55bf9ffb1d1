/** How a region writes its week. Days are 1 (Monday) to 7 (Sunday), as in ISO 8601 and Temporal. */
export interface Week {
  /** All seven, in their order. */
  readonly days: readonly number[];
  readonly weekend: readonly number[];
}

/** ISO 8601, for browsers that do not tell: Firefox before 153 has no `getWeekInfo`. */
const plain = { firstDay: 1, weekend: [6, 7] };

/** The week of a locale such as "he-IL". A locale without a region gets that of its most likely one. */
export function weekOf(locale: Intl.Locale): Week {
  const info = (locale as Partial<Pick<Intl.Locale, 'getWeekInfo'>>).getWeekInfo?.() ?? plain;
  const days = Array.from({ length: 7 }, (_, index) => ((info.firstDay - 1 + index) % 7) + 1);
  return { days, weekend: info.weekend };
}
