import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type YourData as Kept, UNDO_FOR } from '../../../lib/core/data/your-data';
import type { Deleted } from '../../../lib/core/state/data-request';
import type { State } from '../../../lib/core/state/state';
import { useLanguage } from '../../context/words';
import { type History, HistoryRecord } from '../HistoryRecord';
import { DeletedPart, DeletePart } from './DeletePart';
import { ExportPart } from './ExportPart';
import { ImportPart } from './ImportPart';
import { useTried, useTurn } from './use-tried';
import './YourData.css';

export interface YourDataProps {
  /** Its code comes when it is asked for. */
  data: () => Promise<Kept>;
  history: History;
  state: Pick<State, 'outbox' | 'tracker'>;
  /** Epoch ms. */
  now: () => number;
  /** How often everything has been deleted for good in this page. */
  deletions: number;
  /** Everything has been deleted for good: the time of the undo is over. */
  onGone: () => void;
  /** Beside the history: the way to its pictures. */
  children: ComponentChildren;
}

/** What was deleted, as long as it can be put back; after that nothing has it any more. */
interface Held {
  readonly deleted: Deleted;
  readonly until: number;
}

/** All that is kept: out of the computer, into it, and gone. */
export function YourData({ data, history, state, now, deletions, onGone, children }: YourDataProps) {
  const { t } = useLanguage();
  const turn = useTurn();
  const { isBusy, hasFailed, go } = useTried(turn);
  const [held, setHeld] = useState<Held | null>(null);
  const [isGone, setGone] = useState(false);
  /** How often the history has become another one. */
  const [rowsChanged, setRowsChanged] = useState(0);
  const onRows = () => setRowsChanged((count) => count + 1);
  const remove = () =>
    go(async () => {
      setGone(false);
      const deleted = await (await data()).deleteEverything();
      setHeld({ deleted, until: now() + UNDO_FOR });
    });
  const undo = (deleted: Deleted) =>
    go(async () => {
      try {
        await (await data()).putBack(deleted);
        setHeld(null);
        onRows();
      } catch (error) {
        // The time may have run out meanwhile, and nothing else has it any more.
        setHeld({ deleted, until: now() + UNDO_FOR });
        throw error;
      }
    });
  return (
    <div class={held ? 'stack' : 'your-data'}>
      <p role="status">{isGone && t('data.gone')}</p>
      {held && (
        <DeletedPart
          until={held.until}
          now={now}
          isHistoryLeft={held.deleted.rows === null}
          isBusy={isBusy}
          onUndo={() => undo(held.deleted)}
          onOver={() => {
            setHeld(null);
            setGone(true);
            onGone();
          }}
        />
      )}
      {/* Out of sight and not gone: the undos in it outlive that of the deletion. When everything is gone for good, all of it is new. */}
      <div key={deletions} class="no-box" hidden={held !== null}>
        <ExportPart data={data} turn={turn} />
        <ImportPart data={data} turn={turn} onRows={onRows} />
        <div class="stack">
          <h3>{t('history.title')}</h3>
          <HistoryRecord history={history} data={data} state={state} turn={turn} changes={rowsChanged} />
          {children}
        </div>
        <DeletePart isBusy={turn.isTaken} onDelete={remove} />
        <p role="status">{isBusy && t('data.busy')}</p>
      </div>
      {hasFailed && <p role="alert">{t('data.failed')}</p>}
    </div>
  );
}
