import { useEffect, useState } from 'preact/hooks';
import type { State } from '../../lib/core/state/state';
import { type CalendarDate, dayOf } from '../../lib/core/state/time';
import { datePlus, rowsAbout, weekAround } from '../../lib/core/views/day/calendar';
import { type DayView, daysView, dayView } from '../../lib/core/views/day/day-view';
import { type RowSource, type Rows, useRows } from '../context/use-rows';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';
import { DayStrip, StripEnds } from '../controls/DayStrip';
import { daySentence } from '../controls/day-sentence';
import { Icon } from '../controls/Icon';
import { StripLegend } from '../controls/StripLegend';
import { DayTable } from './today/DayTable';
import { noon, WeekStrips } from './today/WeekStrips';
import './TodayPage.css';

export interface TodayPageProps {
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

/** The picture of a day, from the first that is known of to today, with its week and its lines. */
export function TodayPage({ state, history, now }: TodayPageProps) {
  const language = useLanguage();
  const { t, day } = language;
  const { zone } = state;
  const today = dayOf(now, zone).date;
  /** `null`: today, whichever day that comes to be. */
  const [chosen, setChosen] = useState<CalendarDate | null>(null);
  const shown = chosen !== null && chosen < today ? chosen : today;
  const since = useSince(history);
  const first = since === null ? today : dayOf(since, zone).date;
  const week = weekAround(shown, language.week().days[0] ?? 1);
  const rows = useRows(history, rowsAbout(week, zone), state.outbox);
  const show = (date: CalendarDate) => setChosen(date === today ? null : date);
  return (
    <div class="stack today">
      <div class="row apart">
        <h2 aria-live="polite">{day(noon({ date: shown, zone }), zone)}</h2>
        <span class="row">
          <button
            type="button"
            aria-label={t('today.dayBefore')}
            disabled={shown <= first}
            onClick={() => show(datePlus(shown, -1))}
          >
            <Icon name="chevronStart" />
          </button>
          <button
            type="button"
            aria-label={t('today.dayAfter')}
            disabled={shown >= today}
            onClick={() => show(datePlus(shown, 1))}
          >
            <Icon name="chevronEnd" />
          </button>
        </span>
      </div>
      <Days
        rows={rows}
        toCome={week.filter((date) => date > today)}
        viewsOf={(known) => ({
          shown: dayView(state, known, shown, now),
          week: daysView(
            state,
            known,
            week.filter((date) => date <= today),
            now,
          ),
        })}
        onShow={show}
      />
    </div>
  );
}

interface DaysProps {
  rows: Rows;
  /** The dates of the week that are still to come. */
  toCome: readonly CalendarDate[];
  viewsOf: (rows: Extract<Rows, { kind: 'known' }>['rows']) => { shown: DayView; week: readonly DayView[] };
  onShow: (date: CalendarDate) => void;
}

function Days({ rows, toCome, viewsOf, onShow }: DaysProps) {
  const { t } = useLanguage();
  switch (rows.kind) {
    case 'loading':
      return <p class="today-loading">{t('page.loading')}</p>;
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
    case 'known': {
      const { shown, week } = viewsOf(rows.rows);
      return <Known shown={shown} week={week} toCome={toCome} unread={rows.unread} onShow={onShow} />;
    }
    default:
      return rows satisfies never;
  }
}

interface KnownProps {
  shown: DayView;
  week: readonly DayView[];
  toCome: readonly CalendarDate[];
  unread: number;
  onShow: (date: CalendarDate) => void;
}

function Known({ shown, week, toCome, unread, onShow }: KnownProps) {
  const language = useLanguage();
  const { t } = language;
  return (
    <>
      <div>
        <DayStrip view={shown} height={56} />
        <StripEnds view={shown} />
      </div>
      {!shown.isEmpty && <StripLegend view={shown} />}
      <p>{daySentence(language, shown)}</p>
      {unread > 0 && <p class="soft">{t('today.unread', { count: unread })}</p>}
      <section class="stack" aria-labelledby="today-week">
        <h3 id="today-week">{t('today.week')}</h3>
        <WeekStrips days={week} toCome={toCome} shown={shown.date} onShow={onShow} />
      </section>
      {!shown.isEmpty && (
        <section class="stack" aria-labelledby="today-lines">
          <h3 id="today-lines">{t('today.lines')}</h3>
          <DayTable view={shown} />
        </section>
      )}
    </>
  );
}
