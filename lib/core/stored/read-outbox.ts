// Reads a stored outbox, row by row.

import * as z from 'zod/mini';
import { emptyOutbox, MOST_WORDS, type Outbox } from '../state/outbox';
import { rowSchema } from '../state/row-schema';
import { countSchema, instantSchema } from '../state/time-schema';
import { readRows } from './read-rows';

const refusalSchema: z.ZodMiniType<NonNullable<Outbox['refusal']>> = z.object({
  says: z.string().check(z.maxLength(MOST_WORDS)),
  times: countSchema,
  at: instantSchema,
});

/** Reads a stored outbox row by row, and returns the rows that make no sense apart. */
export function readOutbox(stored: unknown): { readonly outbox: Outbox; readonly unread: readonly unknown[] } {
  const given = z.object({ rows: z.array(z.unknown()), refusal: z.unknown() }).safeParse(stored);
  if (!given.success) return { outbox: emptyOutbox, unread: [stored] };
  const { rows, refusal } = given.data;
  const unread = rows.filter((row) => !rowSchema.safeParse(row).success);
  const said = z.nullable(refusalSchema).safeParse(refusal);
  const outbox = { rows: readRows(rows).rows, refusal: said.data ?? null };
  return { outbox, unread: said.success ? unread : [...unread, refusal] };
}
