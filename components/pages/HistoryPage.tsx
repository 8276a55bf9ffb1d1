import { useEffect, useState } from 'preact/hooks';
import type { State } from '../../lib/core/state/state';
import { type CalendarDate, dayOf } from '../../lib/core/state/time';
import { rowsAbout } from '../../lib/core/views/day/calendar';
import { historyView } from '../../lib/core/views/history/history-view';
import { datesOf, type Period, periods, WEEKS } from '../../lib/core/views/history/period';
import { type RowSource, type Rows, useRows } from '../context/use-rows';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';
import { NoHistory } from '../controls/NoHistory';
import { Segmented } from '../controls/Segmented';
import { MeasureSections } from './history/MeasureSections';
import { PeriodHeading } from './history/PeriodHeading';
import { DayLines, PeriodPicture } from './history/PeriodPicture';
import './HistoryPage.css';

export interface HistoryPageProps {
  state: State;
  history: RowSource;
  /** Epoch ms. */
  now: number;
}

/** When the history begins, epoch ms; `null` while that is not known, or there is none. */
function useSince(history: RowSource): number | null {
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => {
    let isShown = true;
    // Whether the history can be read at all is said where its rows are asked for.
    history.summary().then(
      (summary) => isShown && setSince(summary.since),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [history]);
  return since;
}

/** A day, a week or twelve weeks of the history: pictures first, each with its sentence and its table. */
export function HistoryPage({ state, history, now }: HistoryPageProps) {
  const language = useLanguage();
  const { t } = language;
  const { zone } = state;
  const today = dayOf(now, zone).date;
  const [period, setPeriod] = useState<Period>('day');
  /** `null`: today, whichever day that comes to be. */
  const [chosen, setChosen] = useState<CalendarDate | null>(null);
  const date = chosen !== null && chosen < today ? chosen : today;
  const since = useSince(history);
  const first = since === null ? today : dayOf(since, zone).date;
  const firstDay = language.week().days[0] ?? 1;
  const dates = datesOf(period, date, firstDay);
  const rows = useRows(history, rowsAbout(dates, zone), state);
  const show = (next: CalendarDate) => setChosen(next >= today ? null : next);
  const showDay = (next: CalendarDate) => {
    show(next);
    setPeriod('day');
  };
  const names = { day: t('history.day'), week: t('history.week'), twelveWeeks: t('history.weeks', { count: WEEKS }) };
  return (
    <div class="history-page">
      <NoHistory />
      <Segmented
        legend={t('history.period')}
        isLegendHidden
        choices={periods.map((value) => ({ value, label: names[value] }))}
        value={period}
        onChange={setPeriod}
      />
      <PeriodHeading period={period} date={date} dates={dates} bounds={{ first, today }} zone={zone} onShow={show} />
      <Shown rows={rows}>
        {(known) => {
          const view = historyView(state, known, { period, date, firstDay }, now);
          return (
            <>
              <PeriodPicture view={view} dates={dates} zone={zone} onShow={showDay} />
              {!view.isEmpty && <MeasureSections key={period} measures={view.measures} />}
              {period === 'day' && <DayLines view={view} />}
            </>
          );
        }}
      </Shown>
    </div>
  );
}

type KnownRows = Extract<Rows, { kind: 'known' }>['rows'];

/** What is made of the rows, once they are there; why there are none, if they do not come. */
function Shown({ rows, children }: { rows: Rows; children: (known: KnownRows) => preact.JSX.Element }) {
  const { t } = useLanguage();
  switch (rows.kind) {
    case 'loading':
      return <p class="history-page-loading">{t('page.loading')}</p>;
    case 'failed':
      return (
        <div class="stack">
          <Banner kind="care" role="alert">
            <p>{t('today.failed')}</p>
          </Banner>
          <div class="row">
            <button type="button" onClick={rows.tryAgain}>
              {t('page.tryAgain')}
            </button>
          </div>
        </div>
      );
    case 'known':
      return (
        <>
          {children(rows.rows)}
          {rows.unread > 0 && <p class="soft">{t('today.unread', { count: rows.unread })}</p>}
        </>
      );
    default:
      return rows satisfies never;
  }
}
