// What a page may ask of the history.

import * as z from 'zod/mini';
import { instantSchema } from './time-schema';

/** A row as it is stored, of whatever version: enough to put it back. */
const anyRow = z.looseObject({ id: z.string(), at: z.number() });

/**
 * What a page may ask of the history. The page does not open the database itself: in a container tab it would get another
 * one.
 */
export const historyRequestSchema = z.discriminatedUnion('type', [
  /** How many rows there are. */
  z.object({ type: z.literal('historySummaryAsked') }),
  /** Rows that ended in `[from, to)`. */
  z.object({ type: z.literal('historyAsked'), from: instantSchema, to: instantSchema }),
  /** "Erase history". */
  z.object({ type: z.literal('historyErased') }),
  /** "Undo": puts back the rows that were erased. */
  z.object({ type: z.literal('historyPutBack'), rows: z.array(anyRow) }),
]);

export type HistoryRequest = z.infer<typeof historyRequestSchema>;

const summarySchema = z.object({ count: z.int(), since: z.nullable(z.number()) });

/** How many rows of history there are, and since when, epoch ms. */
export type HistorySummary = z.infer<typeof summarySchema>;

/** What the background answers to a page. */
export const historyReplySchemas = {
  historySummaryAsked: z.object({ ok: z.literal(true), summary: summarySchema }),
  historyErased: z.object({ ok: z.literal(true), rows: z.array(anyRow) }),
  historyPutBack: z.object({ ok: z.literal(true) }),
} as const;

export type StoredRow = z.infer<typeof anyRow>;
