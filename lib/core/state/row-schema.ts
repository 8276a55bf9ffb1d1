// Rows of history, as they are stored.

import * as z from 'zod/mini';
import { exerciseIdSchema } from './person-schema';
import { reasons } from './reasons';
import { rowVersion } from './row-version';
import { instantSchema, lengthSchema } from './time-schema';

export const breakSizeSchema = z.enum(['short', 'long']);

/** The outcome of a break. `undone`: the person took it back, so it is not counted. */
const outcomeSchema = z.enum(['offered', 'done', 'snoozed', 'skipped', 'missed', 'natural', 'stopped', 'undone']);

export const rowIdSchema = z.string().check(z.maxLength(64));

export const rowSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('bout'),
    v: z.literal(rowVersion),
    id: rowIdSchema,
    from: instantSchema,
    /** When it ended, epoch ms. The history is read by this. */
    at: instantSchema,
    /** Time at the desk in ms: from `from` to `at`, without the absences in between. */
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
    /** How long after the due time the break was announced, in ms; `null` for every outcome but an offered break. */
    lateMs: z.nullable(lengthSchema),
    /**
     * How long it took, in ms.
     * - `natural`: how long the person was away.
     * - `done`: how long they were away, or how long the long break or the stretch took, pauses included; `null` if they
     * only said that they moved or stood up.
     * - `stopped`: how long the stretch took until they stopped.
     * - every other outcome: `null`.
     *
     * Also `null` if it is not known.
     */
    durationMs: z.nullable(lengthSchema),
  }),
  /** What a due break waited for, and for how long. Before there were such rows, it is not known of a break. */
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
