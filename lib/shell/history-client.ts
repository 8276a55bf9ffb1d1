// The history, as a page asks for it.

import type { HistoryRequest, HistorySummary, StoredRow } from '../core/state/history-request';
import type { Row } from '../core/state/history-row';
import { SECOND } from '../core/state/time';
import { within } from './within';

/**
 * The history, as a page reads it through the background. Every call rejects if the background does not answer or has no
 * history.
 */
export interface HistoryClient {
  readonly summary: () => Promise<HistorySummary>;
  /** Rows that ended in `[from, to)`, epoch ms, oldest first, and how many others make no sense. */
  readonly between: (from: number, to: number) => Promise<{ readonly rows: readonly Row[]; readonly unread: number }>;
  /** Deletes every row. Resolves to the rows that were there. */
  readonly erase: () => Promise<readonly StoredRow[]>;
  readonly putBack: (rows: readonly StoredRow[]) => Promise<void>;
}

/** The background's answer to `historyAsked`. */
interface RowsReply {
  readonly ok: boolean;
  readonly rows: readonly Row[];
  readonly unread: number;
}

/** How long an answer may take, in ms: the database has five seconds, and years of rows take a moment to read. */
export const HISTORY_WITHIN = 15 * SECOND;

/**
 * The same for erasing, in ms: the database has half a minute, and what waits to be written follows. If a page gave up sooner,
 * everything would be erased, and nobody would have the rows.
 */
const ERASED_WITHIN = 60 * SECOND;

export function createHistoryClient(send: (message: unknown) => Promise<unknown>): HistoryClient {
  const ask = (request: HistoryRequest) =>
    within(request.type === 'historyErased' ? ERASED_WITHIN : HISTORY_WITHIN, () => send(request));
  // The code that parses the answers is loaded when somebody first asks for them, because most pages are opened without.
  const answer = async (request: HistoryRequest) => {
    const [{ historyReplySchemas }, said] = await Promise.all([import('../core/state/history-request'), ask(request)]);
    return { said, schemas: historyReplySchemas };
  };
  return {
    summary: async () => {
      const { said, schemas } = await answer({ type: 'historySummaryAsked' });
      return schemas.historySummaryAsked.parse(said).summary;
    },
    between: async (from, to) => {
      // The background has parsed the rows. The first screen asks for them, and should not load the schemas to parse them
      // again.
      const said = (await ask({ type: 'historyAsked', from, to })) as Partial<RowsReply> | undefined;
      if (!said?.ok || !Array.isArray(said.rows)) throw new Error('no history');
      return { rows: said.rows, unread: said.unread ?? 0 };
    },
    erase: async () => {
      const { said, schemas } = await answer({ type: 'historyErased' });
      return schemas.historyErased.parse(said).rows;
    },
    putBack: async (rows) => {
      const { said, schemas } = await answer({ type: 'historyPutBack', rows: [...rows] });
      schemas.historyPutBack.parse(said);
    },
  };
}
