import {
  type HistoryRequest,
  type HistorySummary,
  historyReplySchemas,
  type StoredRow,
} from '../core/state/history-request';
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
  const { historySummaryAsked, historyErased, historyPutBack } = historyReplySchemas;
  return {
    summary: async () => historySummaryAsked.parse(await ask({ type: 'historySummaryAsked' })).summary,
    erase: async () => historyErased.parse(await ask({ type: 'historyErased' })).rows,
    putBack: async (rows) => {
      historyPutBack.parse(await ask({ type: 'historyPutBack', rows: [...rows] }));
    },
  };
}
