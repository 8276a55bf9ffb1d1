import * as z from 'zod/mini';
import { type Row, readRows, rowSchema } from './history-row';
import { countSchema, type Instant, instantSchema, MINUTE } from './time';

/** How much is kept of what the database said, in letters. */
export const MOST_WORDS = 200;

/** That the ledger would not take the rows: what it said, how often in a row, and when last. */
const refusalSchema = z.object({
  says: z.string().check(z.maxLength(MOST_WORDS)),
  times: countSchema,
  at: instantSchema,
});

/** Rows on their way to the ledger, oldest first; they leave when they have been written. */
export interface Outbox {
  readonly rows: readonly Row[];
  readonly refusal: z.infer<typeof refusalSchema> | null;
}

/** A stored outbox, row by row, and the rows that make no sense. */
export function readOutbox(stored: unknown): { readonly outbox: Outbox; readonly unread: readonly unknown[] } {
  const given = z.object({ rows: z.array(z.unknown()), refusal: z.unknown() }).safeParse(stored);
  if (!given.success) return { outbox: emptyOutbox, unread: [stored] };
  const { rows, refusal } = given.data;
  const unread = rows.filter((row) => !rowSchema.safeParse(row).success);
  const said = z.nullable(refusalSchema).safeParse(refusal);
  const outbox = { rows: readRows(rows).rows, refusal: said.data ?? null };
  return { outbox, unread: said.success ? unread : [...unread, refusal] };
}

export const emptyOutbox: Outbox = { rows: [], refusal: null };

/** The longest time between two tries to write to the ledger, in ms. */
const LONGEST_PAUSE = 60 * MINUTE;

/** Whether rows are to be written now: at once, and after a refusal with pauses that grow from a minute to an hour. */
export function mayWrite({ rows, refusal }: Outbox, now: Instant): boolean {
  if (rows.length === 0) return false;
  if (!refusal) return true;
  const pause = Math.min(LONGEST_PAUSE, MINUTE * 2 ** Math.min(refusal.times - 1, 10));
  // A clock that was set back must not make the pause any longer.
  return now < refusal.at || now >= refusal.at + pause;
}
