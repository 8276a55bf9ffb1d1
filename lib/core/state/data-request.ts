// What a page may ask about all that is stored.

import * as z from 'zod/mini';
import type { StoredRow } from './history-request';

/** All of the state as it is stored, by key. It is read as what is stored is: none of it is taken on trust. */
const itemsSchema = z.record(z.string(), z.unknown());

/** "Delete everything", and its undo. */
export const dataRequestSchema = z.discriminatedUnion('type', [
  /** `rowsRead`: how many rows of history the page has read already; `null`: it could not. */
  z.object({ type: z.literal('everythingDeleted'), rowsRead: z.nullable(z.int()) }),
  z.object({ type: z.literal('everythingPutBack'), items: itemsSchema }),
]);

export type DataRequest = z.infer<typeof dataRequestSchema>;

/** What the background answers to a page, and a page takes from it. */
export const dataReplySchemas = {
  /**
   * What an undo puts back. `rows` is `null` where the history could not be reached, and `asRead` where the page has all of it already: years of rows in
   * one message make a page stand still (DATA-3).
   */
  everythingDeleted: z.object({
    ok: z.literal(true),
    items: itemsSchema,
    rows: z.union([z.null(), z.literal('asRead'), z.array(z.unknown())]),
  }),
  everythingPutBack: z.object({ ok: z.literal(true) }),
} as const;

/** What deleting everything gives to whoever may take it back. `rows` is `null` where the history could not be reached. */
export interface Deleted {
  readonly items: z.infer<typeof itemsSchema>;
  readonly rows: readonly StoredRow[] | null;
}
