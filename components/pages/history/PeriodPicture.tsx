import type { CalendarDate } from '../../../lib/core/state/time';
import type { HistoryView } from '../../../lib/core/views/history/history-view';
import { useLanguage } from '../../context/words';
import { DayStrip } from '../../controls/DayStrip';
import { daySentence } from '../../controls/day-sentence';
import { StripEnds } from '../../controls/StripEnds';
import { StripLegend } from '../../controls/StripLegend';
import { DaysTable } from './DaysTable';
import { DayTable } from './DayTable';
import { periodSentence } from './measure-text';
import { SitGrid } from './SitGrid';
import { WeekStrips } from './WeekStrips';

interface PeriodPictureProps {
  view: HistoryView;
  /** Every date of the period, oldest first. */
  dates: readonly CalendarDate[];
  zone: string;
  /** Shows a day by itself. */
  onShow: (date: CalendarDate) => void;
}

/** The picture of a day, a week or twelve weeks, with its sentence and its table. */
export function PeriodPicture({ view, dates, zone, onShow }: PeriodPictureProps) {
  const language = useLanguage();
  const { t } = language;
  switch (view.period) {
    case 'day':
      return <DayPicture view={view} />;
    case 'week':
      return (
        <>
          <WeekStrips days={view.strips} toCome={view.toCome} onShow={onShow} />
          <p>{periodSentence(language, view)}</p>
          {!view.isEmpty && <DaysTable view={view} zone={zone} what={t('history.week')} onShow={onShow} />}
        </>
      );
    case 'twelveWeeks':
      return (
        <section class="stack" aria-labelledby="history-grid">
          <h3 id="history-grid">{t('history.grid')}</h3>
          <SitGrid view={view} dates={dates} zone={zone} labelledBy="history-grid" onShow={onShow} />
          <p>{periodSentence(language, view)}</p>
          {!view.isEmpty && <DaysTable view={view} zone={zone} what={t('history.grid')} onShow={onShow} />}
        </section>
      );
    default:
      return view.period satisfies never;
  }
}

function DayPicture({ view: { strips } }: { view: HistoryView }) {
  const language = useLanguage();
  const [strip] = strips;
  if (!strip) return null;
  return (
    <>
      <div>
        <DayStrip view={strip} height={56} />
        <StripEnds view={strip} />
      </div>
      {!strip.isEmpty && <StripLegend view={strip} />}
      <p>{daySentence(language, strip)}</p>
    </>
  );
}

/** The table of a day's picture. It is long, so it comes after what is counted of the day. */
export function DayLines({ view: { strips, waits } }: { view: HistoryView }) {
  const { t } = useLanguage();
  const [strip] = strips;
  if (!strip || strip.isEmpty) return null;
  return (
    <section class="stack" aria-labelledby="history-lines">
      <h3 id="history-lines">{t('today.lines')}</h3>
      <DayTable view={strip} rows={waits} />
    </section>
  );
}
