// Answers what pages ask of the history.

import { type HistoryRequest, ROWS_AT_ONCE } from '../core/state/history-request';
import { readRows } from '../core/stored/read-rows';
import type { Ledger } from '../history/ledger';
import { migrateRow } from '../history/migrate-row';
import type { Reply } from '../platform/platform';
import type { Dispatch } from './runtime';

/** Answers a page's request for the history. */
export type AnswerHistory = (request: HistoryRequest) => Promise<Reply>;

/** The key of a stored row, whatever else is in it. */
const idOf = (stored: unknown) => String((stored as { readonly id: unknown }).id);

/**
 * Works beside the queue of events, so a database that does not answer delays no click.
 *
 * @param mayKeep whether the organisation lets any history be written
 */
export function createHistory(ledger: Ledger, dispatch: Dispatch, mayKeep: () => Promise<boolean>): AnswerHistory {
  /** `last`: the id that the next page comes after; `null`: this was the last. */
  async function page(after: string | null): Promise<{ readonly rows: unknown[]; readonly last: string | null }> {
    const rows = await ledger.page(after, ROWS_AT_ONCE);
    return { rows, last: rows.length < ROWS_AT_ONCE ? null : idOf(rows.at(-1)) };
  }

  async function answer(request: HistoryRequest): Promise<Reply> {
    switch (request.type) {
      case 'historySummaryAsked':
        return { ok: true, summary: await ledger.summary() };
      case 'historyAsked':
        return { ok: true, ...readRows((await ledger.between(request.from, request.to)).map(migrateRow)) };
      case 'historyPageAsked': {
        const { rows, last } = await page(request.after);
        return { ok: true, ...readRows(rows.map(migrateRow)), last };
      }
      case 'historyStoredAsked':
        return { ok: true, ...(await page(request.after)) };
      case 'historyAdded':
        // The preview of an import leaves them out, but the policy may have come since (POLICY-4).
        if (!(await mayKeep())) return { ok: false, error: 'locked' };
        await ledger.put(request.rows);
        return { ok: true };
      case 'historyTakenOut':
        // First what waits: in the other order it could be written in between.
        await dispatch({ type: 'rowsTakenOut', ids: request.ids });
        await ledger.remove(request.ids);
        return { ok: true };
      case 'historyErased': {
        const rows = await ledger.erase();
        // Rows that wait to be written are history too. The page gets them with the others, and may put all of them back.
        await dispatch({ type: 'outboxEmptied' });
        return { ok: true, rows };
      }
      case 'historyPutBack':
        await ledger.putBack(request.rows);
        return { ok: true };
      default:
        return request satisfies never;
    }
  }
  return (request) => answer(request).catch(() => ({ ok: false, error: 'noHistory' }) as const);
}
