import type { CalendarDate } from '../../../lib/core/state/time';
import type { DayView } from '../../../lib/core/views/day/day-view';
import { useLanguage } from '../../context/words';
import { DayStrip } from '../../controls/DayStrip';
import { daySentence } from '../../controls/day-sentence';
import { noon } from './day-name';
import './WeekStrips.css';

interface WeekStripsProps {
  /** The days that have come, and the dates of those to come. */
  days: readonly DayView[];
  toCome: readonly CalendarDate[];
  onShow: (date: CalendarDate) => void;
}

const weekdayOf = (date: CalendarDate) => Temporal.PlainDate.from(date).dayOfWeek;

/** The days of a week, each a strip below the other, from the same hour to the same hour. */
export function WeekStrips({ days, toCome, onShow }: WeekStripsProps) {
  const language = useLanguage();
  const { t, weekday, day } = language;
  return (
    <ul class="week-strips">
      {days.map((view) => (
        <li key={view.date}>
          <button
            type="button"
            class="week-strips-day"
            aria-current={view.isToday ? 'date' : undefined}
            aria-label={t('today.weekDay', {
              day: day(noon(view.date, view.zone), view.zone),
              sentence: daySentence(language, view),
            })}
            onClick={() => onShow(view.date)}
          >
            <span>{weekday(weekdayOf(view.date))}</span>
            <DayStrip view={view} height={12} isDecoration />
          </button>
        </li>
      ))}
      {toCome.map((date) => (
        <li key={date}>
          <span class="week-strips-day">{weekday(weekdayOf(date))}</span>
        </li>
      ))}
    </ul>
  );
}
