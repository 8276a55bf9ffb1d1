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
  /** Whether the check included the questions for a move on the floor, now or earlier. Old results do not have this. */
  forFloor: z._default(z.boolean(), false),
});

/** What is remembered of one move. Instants are epoch ms; `null` means never. */
export const moveMemorySchema = z.object({
  offeredAt: z.nullable(instantSchema),
  /** When the move was last done. A move that was never done gets its gentler first dose. */
  doneAt: z.nullable(instantSchema),
  /** When the person last had to stop in the move. */
  stoppedAt: z.nullable(instantSchema),
});

/** An area of the body with "not today". `until` is the first of the person's days on which it is offered again. */
export const leftAloneSchema = z.object({ area: z.enum(bodyAreas), until: calendarDateSchema });

export const personSchema = z.object({
  safety: z.nullable(safetyResultSchema),
  memory: z._default(z.partialRecord(exerciseIdSchema, moveMemorySchema), {}),
  favourites: z._default(z.array(exerciseIdSchema), []),
  notToday: z._default(z.array(leftAloneSchema), []),
});
