// Rows of history, as they are stored.

import * as z from 'zod/mini';
import { exerciseIdSchema } from './person-schema';
import { reasons } from './reasons';
import { rowVersion } from './row-version';
import { instantSchema, lengthSchema } from './time-schema';

export const breakSizeSchema = z.enum(['short', 'long']);

/** What became of a break. `undone`: it was taken back, and is not counted. */
const outcomeSchema = z.enum(['offered', 'done', 'snoozed', 'skipped', 'missed', 'natural', 'stopped', 'undone']);

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
  /** What a due break waited for, and for how long. Limber 0.1.0 wrote no such rows: of its breaks it is not known. */
  z.object({
    kind: z.literal('wait'),
    v: z.literal(rowVersion),
    id: rowIdSchema,
    from: instantSchema,
    /** When the wait ended; rows are read by this. */
    at: instantSchema,
    reason: z.enum(reasons),
  }),
]);
