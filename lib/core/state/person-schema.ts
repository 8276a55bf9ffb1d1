// What is known of a person, as it is stored.

import * as z from 'zod/mini';
import { bodyAreas } from '../../content/body-area';
import { type ExerciseId, exerciseIds } from '../../content/catalogue';
import { safetyTags } from '../../content/safety-tags';
import { calendarDateSchema, instantSchema } from './time-schema';

export const exerciseIdSchema = z.enum(exerciseIds as [ExerciseId, ...ExerciseId[]]);

export const safetyResultSchema = z.object({
  version: z.int(),
  checkedAt: instantSchema,
  result: z.enum(['ok', 'limited', 'blocked']),
  hidden: z.array(z.enum(safetyTags)).check(z.maxLength(64)),
  /** Whether it was, or came after, a check for a move on the floor. Results stored before there were any have none. */
  forFloor: z._default(z.boolean(), false),
});

/** What is remembered of a move; instants in epoch ms, `null` for never. */
export const moveMemorySchema = z.object({
  offeredAt: z.nullable(instantSchema),
  /** A move that was never done gets its first, gentler dose. */
  doneAt: z.nullable(instantSchema),
  /** When the person had to stop in it. */
  stoppedAt: z.nullable(instantSchema),
});

/** An area of the body that is left alone for now: "not today". `until` is the first of the person's days without it. */
export const leftAloneSchema = z.object({ area: z.enum(bodyAreas), until: calendarDateSchema });

export const personSchema = z.object({
  safety: z.nullable(safetyResultSchema),
  memory: z._default(z.partialRecord(exerciseIdSchema, moveMemorySchema), {}),
  favourites: z._default(z.array(exerciseIdSchema), []),
  notToday: z._default(z.array(leftAloneSchema), []),
});
