import type { HistoryRequest, HistorySummary, StoredRow } from '../core/state/history-request';
import { SECOND } from '../core/state/time';
import { within } from './within';

/** The history, as a page has it: from the background. Everything rejects if that does not answer, or has none. */
export interface HistoryClient {
  readonly summary: () => Promise<HistorySummary>;
  /** Erases all of it; resolves to the rows that were there. */
  readonly erase: () => Promise<readonly StoredRow[]>;
  readonly putBack: (rows: readonly StoredRow[]) => Promise<void>;
}

/** The database has five seconds, and reading years of rows takes a moment, in ms. */
const LIMIT = 15 * SECOND;

export function createHistoryClient(send: (message: unknown) => Promise<unknown>): HistoryClient {
  const ask = (request: HistoryRequest) => within(LIMIT, () => send(request));
  // Whoever opens a page seldom asks for the history; what reads the answer comes when somebody does.
  const replies = async () => (await import('../core/state/history-request')).historyReplySchemas;
  return {
    summary: async () =>
      (await replies()).historySummaryAsked.parse(await ask({ type: 'historySummaryAsked' })).summary,
    erase: async () => (await replies()).historyErased.parse(await ask({ type: 'historyErased' })).rows,
    putBack: async (rows) => {
      (await replies()).historyPutBack.parse(await ask({ type: 'historyPutBack', rows: [...rows] }));
    },
  };
}
