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
  /** The rows whose ids come after this one, as many as go into a message; `last` is where to go on, `null` if there are no more. */
  readonly page: (after: string | null) => Promise<RowPage>;
  /** The same, with the rows as they are stored, those that make no sense too. */
  readonly storedPage: (
    after: string | null,
  ) => Promise<Pick<RowPage, 'last'> & { readonly rows: readonly StoredRow[] }>;
  /** Writes rows, at most `ROWS_AT_ONCE`. One that is there already becomes as it is here. Rejects where none may be kept. */
  readonly add: (rows: readonly Row[]) => Promise<void>;
  /** Takes rows out by their ids, at most `ROWS_AT_ONCE`. */
  readonly takeOut: (ids: readonly string[]) => Promise<void>;
}

interface RowPage {
  readonly rows: readonly Row[];
  readonly unread: number;
  readonly last: string | null;
}

/** The background's answer to `historyAsked`. */
interface RowsReply {
  readonly ok: boolean;
  readonly rows: readonly Row[];
  readonly unread: number;
}

/** How long an answer may take, in ms: the database has five seconds, and years of rows take a moment to read. */
const LIMIT = 15 * SECOND;

export function createHistoryClient(send: (message: unknown) => Promise<unknown>): HistoryClient {
  const ask = (request: HistoryRequest) => within(LIMIT, () => send(request));
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
    page: async (after) => {
      const { said, schemas } = await answer({ type: 'historyPageAsked', after });
      return schemas.historyPageAsked.parse(said);
    },
    storedPage: async (after) => {
      const { said, schemas } = await answer({ type: 'historyStoredAsked', after });
      return schemas.historyStoredAsked.parse(said);
    },
    add: async (rows) => {
      const { said, schemas } = await answer({ type: 'historyAdded', rows: [...rows] });
      schemas.historyAdded.parse(said);
    },
    takeOut: async (ids) => {
      const { said, schemas } = await answer({ type: 'historyTakenOut', ids: [...ids] });
      schemas.historyTakenOut.parse(said);
    },
  };
}
