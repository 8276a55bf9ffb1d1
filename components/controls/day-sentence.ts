import { MINUTE } from '../../lib/core/state/time';
import type { DayView } from '../../lib/core/views/day/day-view';
import type { Language } from '../../lib/i18n/language';

/** A length to the whole minute; what is shorter is not said to the second. */
export const toMinute = (ms: number) => Math.max(MINUTE, Math.round(ms / MINUTE) * MINUTE);

/** What a day's strip shows, in words. */
export function daySentence({ t, time, duration, sentences }: Language, view: DayView): string {
  const { breaksTaken, entries, isEmpty, isToday, longestMs, meanMs, since, sittingMs, waits, zone } = view;
  if (isEmpty || since === null) return isToday ? t('today.emptyToday') : t('today.empty');
  const bouts = entries.filter(({ kind }) => kind === 'desk').length;
  const longest = duration(toMinute(longestMs));
  return sentences([
    t('today.sat', { length: duration(toMinute(sittingMs)), time: time(since, zone) }),
    longestMs > 0 && bouts > 1 && t('today.longest', { longest, mean: duration(toMinute(meanMs)) }),
    breaksTaken > 0 && t('today.breaks', { count: breaksTaken }),
    waits.some(({ because }) => because !== null) && t('today.waiting'),
  ]);
}
