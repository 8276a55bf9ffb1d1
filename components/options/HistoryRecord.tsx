import { useEffect, useState } from 'preact/hooks';
import type { YourData } from '../../lib/core/data/your-data';
import type { HistorySummary, StoredRow } from '../../lib/core/state/history-request';
import type { State } from '../../lib/core/state/state';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';
import { type Turn, useTried } from './data/use-tried';

/** The history, as the settings page needs it. */
export interface History {
  readonly summary: () => Promise<HistorySummary>;
}

interface HistoryRecordProps {
  history: History;
  data: () => Promise<Pick<YourData, 'eraseHistory' | 'putHistoryBack'>>;
  state: Pick<State, 'outbox' | 'tracker'>;
  turn: Turn;
  /** How often the history has become another one by other means. */
  changes: number;
}

/** How much history is kept, and the way to erase it, with undo until the page is closed. */
export function HistoryRecord({ history, data, state, turn, changes }: HistoryRecordProps) {
  const { t, date } = useLanguage();
  /** `null` until it is known. */
  const [known, setKnown] = useState<HistorySummary | 'failed' | null>(null);
  const [erased, setErased] = useState<readonly StoredRow[] | null>(null);
  const { hasFailed, go } = useTried(turn);
  const { rows } = state.outbox;
  const { lastEventAt } = state.tracker;
  // Anew after each event, as in `useRows`: rows have been written, began to wait, or were erased in another page.
  useEffect(() => {
    let isMounted = true;
    history
      .summary()
      .catch(() => 'failed' as const)
      .then((summary) => isMounted && setKnown(summary));
    return () => {
      isMounted = false;
    };
  }, [history, lastEventAt, rows.length, erased, changes]);

  const erase = async () => {
    const waiting = [...rows];
    const stored = await (await data()).eraseHistory();
    // What was erased before, if anything has been written since, comes back with it.
    setErased((before) => [...(before ?? []), ...stored, ...waiting]);
  };
  const undo = async () => {
    await (await data()).putHistoryBack(erased ?? []);
    setErased(null);
  };
  const summary = known === 'failed' ? null : known;
  const count = summary?.count ?? 0;
  return (
    <div class="stack">
      <p>{t('history.intro')}</p>
      {known === 'failed' && (
        <Banner kind="care">
          <p>{t('history.closed')}</p>
        </Banner>
      )}
      {summary && summary.since !== null && <p>{t('history.kept', { count, date: date(summary.since) })}</p>}
      {summary && count === 0 && !erased && <p>{t('history.none')}</p>}
      {rows.length > 0 && <p>{t('history.waiting', { count: rows.length })}</p>}
      {count + rows.length > 0 && (
        <button type="button" onClick={() => go(erase)}>
          {t('history.erase')}
        </button>
      )}
      <p role="status">{erased && t('history.erased')}</p>
      {erased && (
        <button type="button" onClick={() => go(undo)}>
          {t('history.undo')}
        </button>
      )}
      {hasFailed && <p role="alert">{t('page.intentFailed')}</p>}
    </div>
  );
}
