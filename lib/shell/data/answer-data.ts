// Answers "Delete everything" and its undo.

import type { DataRequest } from '../../core/state/data-request';
import type { Reply } from '../../platform/platform';
import type { Runtime } from '../runtime';
import { stateKeys } from '../state-keys';

/** Answers what pages ask about all that is stored. */
export type AnswerData = (request: DataRequest) => Promise<Reply>;

export function createAnswerData({ startOver, putBack }: Pick<Runtime, 'startOver' | 'putBack'>): AnswerData {
  async function answer(request: DataRequest): Promise<Reply> {
    switch (request.type) {
      case 'everythingDeleted': {
        const { items, rows } = await startOver();
        return { ok: true, items, rows: rows && rows.length === request.rowsRead ? 'asRead' : rows };
      }
      case 'everythingPutBack': {
        const known = stateKeys.filter((key) => Object.hasOwn(request.items, key));
        await putBack(Object.fromEntries(known.map((key) => [key, request.items[key]])));
        return { ok: true };
      }
      default:
        return request satisfies never;
    }
  }
  return (request) => answer(request).catch(() => ({ ok: false, error: 'notSaved' }) as const);
}
