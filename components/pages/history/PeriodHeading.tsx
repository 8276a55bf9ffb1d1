import type { CalendarDate } from '../../../lib/core/state/time';
import { type Period, periodsLater, WEEKS } from '../../../lib/core/views/history/period';
import { useLanguage } from '../../context/words';
import { Icon } from '../../controls/Icon';
import { dayName, daysName } from './day-name';
import './PeriodHeading.css';

interface PeriodHeadingProps {
  period: Period;
  /** A date of the period, and all of them, oldest first. */
  date: CalendarDate;
  dates: readonly CalendarDate[];
  /** The first day that is known of, and today. */
  bounds: { readonly first: CalendarDate; readonly today: CalendarDate };
  zone: string;
  onShow: (date: CalendarDate) => void;
}

/** Which time is shown, and the ways to the one before and the one after. */
export function PeriodHeading({ period, date, dates, bounds, zone, onShow }: PeriodHeadingProps) {
  const language = useLanguage();
  const { t } = language;
  const { first, today } = bounds;
  const [from = date, to = date] = [dates[0], dates.at(-1)];
  const count = period === 'twelveWeeks' ? WEEKS : 1;
  const [before, after] =
    period === 'day'
      ? [t('today.dayBefore'), t('today.dayAfter')]
      : [t('history.weeksBefore', { count }), t('history.weeksAfter', { count })];
  const step = (by: number) => {
    const next = periodsLater(period, date, by);
    // ISO dates are compared as text.
    const isBefore = next < first;
    onShow(isBefore ? first : next);
  };
  const way = (by: -1 | 1, name: string, isEnd: boolean) => (
    // Not `disabled`: whoever comes to the end by the keyboard would lose their place.
    <button type="button" aria-label={name} aria-disabled={isEnd} onClick={() => isEnd || step(by)}>
      <Icon name={by < 0 ? 'chevronStart' : 'chevronEnd'} />
    </button>
  );
  return (
    <div class="row apart period-heading">
      <h2 aria-live="polite">
        {period === 'day' ? dayName(language, date, { zone, today }) : daysName(language, dates, today)}
      </h2>
      <span class="period-heading-ways">
        {way(-1, before, from <= first)}
        {way(1, after, to >= today)}
      </span>
    </div>
  );
}
