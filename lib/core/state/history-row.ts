import * as z from 'zod/mini';
import { exerciseIdSchema } from './person';
import { instantSchema, lengthSchema } from './time';

export const breakSizeSchema = z.enum(['short', 'long']);

/** `short`: a break of one move or so. `long`: a break away from the desk. */
export type BreakSize = z.infer<typeof breakSizeSchema>;

/** What became of a break. `undone`: it was taken back, and is not counted. */
const outcomeSchema = z.enum(['offered', 'done', 'snoozed', 'skipped', 'missed', 'natural', 'stopped', 'undone']);

/** Which rows this Limber writes and reads. Rows of an older one are brought up to it (`lib/history/migrate-row.ts`). */
export const rowVersion = 2;

export const rowIdSchema = z.string().check(z.maxLength(64));

export const rowSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('bout'),
    v: z.literal(rowVersion),
    id: rowIdSchema,
    from: instantSchema,
    /** When it ended; rows are read by this. */
    at: instantSchema,
    /** Milliseconds at the desk: from `from` to `at`, less what was spent away in between. */
    sittingMs: lengthSchema,
  }),
  z.object({
    kind: z.literal('break'),
    v: z.literal(rowVersion),
    id: rowIdSchema,
    at: instantSchema,
    outcome: outcomeSchema,
    size: breakSizeSchema,
    exercises: z.array(exerciseIdSchema).check(z.maxLength(64)),
    /** How long after it was due a break was offered, in ms; `null` for every other outcome. */
    lateMs: z.nullable(lengthSchema),
    /**
     * How long it took, in ms.
     * - `natural`: how long the person was away.
     * - `done`: how long they were away, how long the long break was, or how long the stretch took, from its first step to
     *   its end, with the time on hold in between; `null` if they only said that they moved or stood up.
     * - `stopped`: the stretch, up to when they stopped.
     * - every other outcome: `null`.
     *
     * `null` too where it is not known.
     */
    durationMs: z.nullable(lengthSchema),
  }),
]);

/** A line of history: what was done. Its id is given when it is made, so that writing it twice is writing it once (STORE-6). */
export type Row = z.infer<typeof rowSchema>;
type BoutRow = Extract<Row, { kind: 'bout' }>;
export type BreakRow = Extract<Row, { kind: 'break' }>;

/** What is said of a break when its row is made; whatever is left out is not known. */
export type BreakParts = Partial<Omit<BreakRow, 'kind' | 'v' | 'id' | 'at' | 'outcome'>>;

const notSaid = { size: 'short', lateMs: null, durationMs: null } as const;

export function boutRow(parts: Omit<BoutRow, 'kind' | 'v'>): BoutRow {
  return { kind: 'bout', v: rowVersion, ...parts };
}

export function breakRow(id: string, at: number, outcome: BreakRow['outcome'], parts: BreakParts = {}): BreakRow {
  return { kind: 'break', v: rowVersion, id, at, outcome, ...notSaid, exercises: [], ...parts };
}

/** The rows that make sense, and how many do not: what one row says must never keep the others from being read. */
export function readRows(stored: readonly unknown[]): { readonly rows: Row[]; readonly unread: number } {
  const rows = stored.flatMap((row) => rowSchema.safeParse(row).data ?? []);
  return { rows, unread: stored.length - rows.length };
}
