import * as z from 'zod/mini';
import { note } from './diary';
import { type Row, readRows, rowSchema } from './rows';
import type { State } from './state';
import { countSchema, type Instant, instantSchema, MINUTE } from './time';

/** About a week of rows: more than these are not waited with. */
const MOST_ROWS = 500;

/** As much as is kept of what the database said. */
const MOST_WORDS = 200;

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

/** Puts a row into the outbox, from where the shell writes it. A row of the same id there is replaced. */
export function putInOutbox(state: State, row: Row): State {
  const { outbox } = state;
  return { ...state, outbox: { ...outbox, rows: [...outbox.rows.filter(({ id }) => id !== row.id), row] } };
}

/** The rows with these ids are in the ledger. */
export function forgetWritten(state: State, ids: readonly string[]): State {
  const rows = state.outbox.rows.filter(({ id }) => !ids.includes(id));
  return { ...state, outbox: { rows, refusal: null } };
}

/** Drops the oldest rows of more than an outbox holds, and says how many. */
export function boundOutbox(state: State, now: Instant): State {
  const tooMany = state.outbox.rows.length - MOST_ROWS;
  if (tooMany <= 0) return state;
  const outbox = { ...state.outbox, rows: state.outbox.rows.slice(tooMany) };
  return note({ ...state, outbox }, now, 'rowsDropped', 0, tooMany);
}

/** The ledger would not take the rows. */
export function noteRefusal(state: State, says: string, now: Instant): State {
  const times = (state.outbox.refusal?.times ?? 0) + 1;
  return { ...state, outbox: { ...state.outbox, refusal: { says: says.slice(0, MOST_WORDS), times, at: now } } };
}

/** The longest that is waited before the ledger is asked again. */
const LONGEST_PAUSE = 60 * MINUTE;

/** Whether rows are to be written now: at once, and after a refusal with pauses that grow from a minute to an hour. */
export function mayWrite({ rows, refusal }: Outbox, now: Instant): boolean {
  if (rows.length === 0) return false;
  if (!refusal) return true;
  const pause = Math.min(LONGEST_PAUSE, MINUTE * 2 ** Math.min(refusal.times - 1, 10));
  // A clock that was set back must not make the pause any longer.
  return now < refusal.at || now >= refusal.at + pause;
}
