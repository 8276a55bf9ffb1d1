import type { HistoryRequest, HistorySummary, StoredRow } from '../core/state/history-request';
import type { Row } from '../core/state/history-row';
import { SECOND } from '../core/state/time';
import { within } from './within';

/** The history, as a page has it: from the background. Everything rejects if that does not answer, or has none. */
export interface HistoryClient {
  readonly summary: () => Promise<HistorySummary>;
  /** Rows that ended in `[from, to)`, epoch ms, oldest first, and how many more make no sense. */
  readonly between: (from: number, to: number) => Promise<{ readonly rows: readonly Row[]; readonly unread: number }>;
  /** Erases all of it; resolves to the rows that were there. */
  readonly erase: () => Promise<readonly StoredRow[]>;
  readonly putBack: (rows: readonly StoredRow[]) => Promise<void>;
}

/** What the background answers to `historyAsked`. */
interface RowsReply {
  readonly ok: boolean;
  readonly rows: readonly Row[];
  readonly unread: number;
}

/** The database has five seconds, and reading years of rows takes a moment, in ms. */
const LIMIT = 15 * SECOND;

export function createHistoryClient(send: (message: unknown) => Promise<unknown>): HistoryClient {
  const ask = (request: HistoryRequest) => within(LIMIT, () => send(request));
  // Whoever opens a page seldom asks for the history; what reads the answer comes when somebody does.
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
      // The background has parsed them; the first screen asks, and must not load what would do it again.
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
