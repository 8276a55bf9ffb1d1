// The whole history, some rows at a time, as a page asks for it.

import { type HistoryRequest, historyReplySchemas, type StoredRow } from '../../core/state/history-request';
import type { Row } from '../../core/state/history-row';
import { MINUTE } from '../../core/state/time';
import { HISTORY_WITHIN } from '../history-client';
import { within } from '../within';

interface RowPage {
  readonly rows: readonly Row[];
  readonly unread: number;
  readonly last: string | null;
}

/**
 * The whole history, as many rows at a time as go into a message. Every call rejects if the background does not answer or has
 * no history.
 */
interface RowPages {
  /** The rows whose ids come after this one. `last` is where to go on; `null` if there are no more. */
  readonly page: (after: string | null) => Promise<RowPage>;
  /** The same, with the rows as they are stored, also those that make no sense. */
  readonly storedPage: (
    after: string | null,
  ) => Promise<Pick<RowPage, 'last'> & { readonly rows: readonly StoredRow[] }>;
  /** Writes rows, at most `ROWS_AT_ONCE`. One that is there already becomes as it is here. Rejects where none may be kept. */
  readonly add: (rows: readonly Row[]) => Promise<void>;
  /** Takes rows out by their ids, at most `ROWS_AT_ONCE`. */
  readonly takeOut: (ids: readonly string[]) => Promise<void>;
  /** Deletes every row. Resolves to the rows that were there. */
  readonly erase: () => Promise<readonly StoredRow[]>;
  /** Puts back rows that were here before, at most `ROWS_AT_ONCE`. */
  readonly putBack: (rows: readonly StoredRow[]) => Promise<void>;
}

/**
 * How long erasing may take, in ms: the database has half a minute, and what waits to be written follows. If a page gave up sooner,
 * everything would be erased, and nobody would have the rows.
 */
const ERASED_WITHIN = MINUTE;

export function createRowPages(send: (message: unknown) => Promise<unknown>): RowPages {
  const ask = (request: HistoryRequest, ms = HISTORY_WITHIN) => within(ms, () => send(request));
  return {
    page: async (after) => historyReplySchemas.historyPageAsked.parse(await ask({ type: 'historyPageAsked', after })),
    storedPage: async (after) =>
      historyReplySchemas.historyStoredAsked.parse(await ask({ type: 'historyStoredAsked', after })),
    add: async (rows) => {
      historyReplySchemas.historyAdded.parse(await ask({ type: 'historyAdded', rows: [...rows] }));
    },
    takeOut: async (ids) => {
      historyReplySchemas.historyTakenOut.parse(await ask({ type: 'historyTakenOut', ids: [...ids] }));
    },
    erase: async () =>
      historyReplySchemas.historyErased.parse(await ask({ type: 'historyErased' }, ERASED_WITHIN)).rows,
    putBack: async (rows) => {
      historyReplySchemas.historyPutBack.parse(await ask({ type: 'historyPutBack', rows: [...rows] }));
    },
  };
}
