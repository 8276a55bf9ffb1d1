// The history, as a page asks for it.

import type { HistoryRequest, HistorySummary } from '../core/state/history-request';
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
}

/** The background's answer to `historyAsked`. */
interface RowsReply {
  readonly ok: boolean;
  readonly rows: readonly Row[];
  readonly unread: number;
}

/** How long an answer may take, in ms: the database has five seconds, and years of rows take a moment to read. */
export const HISTORY_WITHIN = 15 * SECOND;

export function createHistoryClient(send: (message: unknown) => Promise<unknown>): HistoryClient {
  const ask = (request: HistoryRequest) => within(HISTORY_WITHIN, () => send(request));
  return {
    summary: async () => {
      // The code that parses the answer is loaded when somebody first asks for it, because most pages are opened without.
      const { historyReplySchemas } = await import('../core/state/history-request');
      return historyReplySchemas.historySummaryAsked.parse(await ask({ type: 'historySummaryAsked' })).summary;
    },
    between: async (from, to) => {
      // The background has parsed the rows. The first screen asks for them, and should not load the schemas to parse them
      // again.
      const said = (await ask({ type: 'historyAsked', from, to })) as Partial<RowsReply> | undefined;
      if (!said?.ok || !Array.isArray(said.rows)) throw new Error('no history');
      return { rows: said.rows, unread: said.unread ?? 0 };
    },
  };
}
