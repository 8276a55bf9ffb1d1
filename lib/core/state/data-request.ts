// What a page may ask about all that is stored.

import * as z from 'zod/mini';
import { anyRow } from './history-request';

/** All of the state as it is stored, by key. It is read as what is stored is: none of it is taken on trust. */
const itemsSchema = z.record(z.string(), z.unknown());

/** "Delete everything", and its undo. */
export const dataRequestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('everythingDeleted') }),
  z.object({ type: z.literal('everythingPutBack'), items: itemsSchema }),
]);

export type DataRequest = z.infer<typeof dataRequestSchema>;

/** What the background answers to a page, and a page takes from it. */
export const dataReplySchemas = {
  /** What an undo puts back. `rows` is `null` where the history could not be reached. */
  everythingDeleted: z.object({ ok: z.literal(true), items: itemsSchema, rows: z.nullable(z.array(anyRow)) }),
  everythingPutBack: z.object({ ok: z.literal(true) }),
} as const;

/** What deleting everything gives to whoever may take it back. */
export type Deleted = Omit<z.infer<typeof dataReplySchemas.everythingDeleted>, 'ok'>;
