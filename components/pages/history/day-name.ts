import { type CalendarDate, DAY } from '../../../lib/core/state/time';
import type { Language } from '../../../lib/i18n/language';

/** The instant of noon on a date, epoch ms. */
export const noon = (date: CalendarDate, zone: string) =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: { hour: 12 } }).epochMilliseconds;

const isOf = (date: CalendarDate, today: CalendarDate) => date.slice(0, 4) === today.slice(0, 4);

/** The name of a day. A day of another year has its year instead of its day of the week. */
export const dayName = (
  { day, date: longDate }: Pick<Language, 'day' | 'date'>,
  date: CalendarDate,
  { zone, today }: { readonly zone: string; readonly today: CalendarDate },
) => (isOf(date, today) ? day : longDate)(noon(date, zone), zone);

const atNoon = (date: CalendarDate) => noon(date, 'UTC');

/** From one day to another: "23–29 November", "7 Sept – 29 Nov", with the year if it is not this one. */
export function daysName({ written }: Pick<Language, 'written'>, dates: readonly CalendarDate[], today: CalendarDate) {
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined) return '';
  const year = isOf(from, today) && isOf(to, today) ? undefined : 'numeric';
  const month = dates.length > 7 ? 'short' : 'long';
  const format = new Intl.DateTimeFormat(written(), { day: 'numeric', month, year, timeZone: 'UTC' });
  return format.formatRange(atNoon(from), atNoon(to));
}

/** A day of the week, or a month, by its shortest name, for where there is room for no more. */
export function shortName(
  { written }: Pick<Language, 'written'>,
  date: CalendarDate,
  part: 'weekday' | 'month',
): string {
  return new Intl.DateTimeFormat(written(), { [part]: 'short', timeZone: 'UTC' }).format(atNoon(date));
}

/** A length (given in ms) in words. From a day on it is in hours, because it is the sum of many days. */
export const totalName = ({ t, duration }: Pick<Language, 't' | 'duration'>, ms: number) =>
  ms < DAY ? duration(ms) : t('history.hours', { count: Math.round((24 * ms) / DAY) });
