// What a page may ask of the history.

import * as z from 'zod/mini';
import { rowIdSchema, rowSchema } from './row-schema';
import { instantSchema } from './time-schema';

/** How many rows go between a page and the background in one message (DATA-3). */
export const ROWS_AT_ONCE = 1000;

/**
 * A row as it is stored, of whatever version, and whatever else is in it: its id is enough to put it back. The database takes no
 * row without an id, and Limber has written none but with a text as its id.
 */
export const anyRow = z.looseObject({ id: z.string() });

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
  /** Rows by their ids, after this one: all of the history, a part at a time (DATA-3). */
  z.object({ type: z.literal('historyPageAsked'), after: z.nullable(rowIdSchema) }),
  /** The same rows as they are stored, those that make no sense too: what deleting everything may have to put back (DATA-11). */
  z.object({ type: z.literal('historyStoredAsked'), after: z.nullable(rowIdSchema) }),
  /** Rows of an import. */
  z.object({ type: z.literal('historyAdded'), rows: z.array(rowSchema).check(z.maxLength(ROWS_AT_ONCE)) }),
  /** Rows that an import, or its undo, takes out. */
  z.object({ type: z.literal('historyTakenOut'), ids: z.array(rowIdSchema).check(z.maxLength(ROWS_AT_ONCE)) }),
  /** "Undo": puts back rows that were here before. */
  z.object({ type: z.literal('historyPutBack'), rows: z.array(anyRow) }),
]);

export type HistoryRequest = z.infer<typeof historyRequestSchema>;

const summarySchema = z.object({ count: z.int(), since: z.nullable(z.number()) });

/** How many rows of history there are, and when the first of them ended, epoch ms; `null` if there is none. */
export type HistorySummary = z.infer<typeof summarySchema>;

/** What the background answers to a page. */
export const historyReplySchemas = {
  historySummaryAsked: z.object({ ok: z.literal(true), summary: summarySchema }),
  historyErased: z.object({ ok: z.literal(true), rows: z.array(anyRow) }),
  historyPutBack: z.object({ ok: z.literal(true) }),
  historyAdded: z.object({ ok: z.literal(true) }),
  historyTakenOut: z.object({ ok: z.literal(true) }),
  historyPageAsked: z.object({
    ok: z.literal(true),
    rows: z.array(rowSchema),
    unread: z.int(),
    /** The id that the next page comes after; `null`: this was the last. */
    last: z.nullable(z.string()),
  }),
  historyStoredAsked: z.object({ ok: z.literal(true), rows: z.array(anyRow), last: z.nullable(z.string()) }),
} as const;

export type StoredRow = z.infer<typeof anyRow>;
