import * as z from 'zod/mini';
import { exerciseIdSchema } from './person';
import { instantSchema } from './time';

const sizeSchema = z.enum(['short', 'long']);

/** Whether a break is the short one, in the chair, or the long one: up and away. */
export type BreakSize = z.infer<typeof sizeSchema>;

/** What became of a break. `undone`: it was taken back, and is not counted. */
const outcomeSchema = z.enum(['offered', 'done', 'snoozed', 'skipped', 'missed', 'natural', 'stopped', 'undone']);

export const rowSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('bout'),
    id: z.string(),
    from: instantSchema,
    /** When it ended; rows are read by this. */
    at: instantSchema,
    /** Milliseconds at the desk: from `from` to `at`, less what was spent away in between. */
    sittingMs: z.number(),
  }),
  z.object({
    kind: z.literal('break'),
    id: z.string(),
    at: instantSchema,
    outcome: outcomeSchema,
    size: sizeSchema,
    exercises: z.array(exerciseIdSchema),
    /** For an offer: how long after it was due, in ms. For a natural break: how long it was. */
    ms: z.number(),
  }),
]);

/** A line of history: what was done. Its id is given when it is made, so that writing it twice is writing it once. */
export type Row = z.infer<typeof rowSchema>;
export type BreakRow = Extract<Row, { kind: 'break' }>;
