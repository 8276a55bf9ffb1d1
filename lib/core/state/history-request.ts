// What a page may ask of the history.

import * as z from 'zod/mini';
import { instantSchema } from './time-schema';

/** A row as it is stored, of whatever version: enough to put it back. */
const anyRow = z.looseObject({ id: z.string(), at: z.number() });

/** What a page may ask of the history. It has none of its own: in a container tab it would be another one. */
export const historyRequestSchema = z.discriminatedUnion('type', [
  /** How much there is. */
  z.object({ type: z.literal('historySummaryAsked') }),
  /** Rows that ended in `[from, to)`. */
  z.object({ type: z.literal('historyAsked'), from: instantSchema, to: instantSchema }),
  /** "Erase history". */
  z.object({ type: z.literal('historyErased') }),
  /** "Undo": the rows that erasing gave. */
  z.object({ type: z.literal('historyPutBack'), rows: z.array(anyRow) }),
]);

export type HistoryRequest = z.infer<typeof historyRequestSchema>;

const summarySchema = z.object({ count: z.int(), since: z.nullable(z.number()) });

/** How many rows of history there are, and since when, epoch ms. */
export type HistorySummary = z.infer<typeof summarySchema>;

/** What the background answers to a page, and a page takes from it. */
export const historyReplySchemas = {
  historySummaryAsked: z.object({ ok: z.literal(true), summary: summarySchema }),
  historyErased: z.object({ ok: z.literal(true), rows: z.array(anyRow) }),
  historyPutBack: z.object({ ok: z.literal(true) }),
} as const;

export type StoredRow = z.infer<typeof anyRow>;
