// A move in a guide, as it is stored.

import * as z from 'zod/mini';
import { exerciseIdSchema } from './person-schema';
import { countSchema, instantSchema as instant } from './time-schema';

/** A move as it is done in a guide. */
export const moveSchema = z.object({
  exercise: exerciseIdSchema,
  firstTime: z.boolean(),
  /** Whether only the small form was allowed when the guide began. Guides stored before there was one have none. */
  small: z.optional(z.boolean()),
  /** The short version: once on each side, held for the least that is allowed. */
  isBrief: z.optional(z.boolean()),
  /** Put before the floor, and not asked for. */
  isWarmUp: z.optional(z.boolean()),
  /** Skipped when it was asked whether the chair, the desk or the mat will do: the next move that needs it asks again. */
  isRefused: z.optional(z.boolean()),
  /** Skipped when it was asked whether it is for this person: nobody has asked for the chair, the desk or the mat. */
  isLeftOut: z.optional(z.boolean()),
  /** The first step of the guide that was passed over when this move was skipped, and has not been done since. */
  undoneFrom: z.optional(countSchema),
});

/** Whether the person has got up from the chair in a guide; `at` is when they first did, epoch ms. */
export const stanceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('seated') }),
  /** In the middle of a standing or a floor move: it does not count until it is done. */
  z.object({ kind: z.literal('rising'), at: instant }),
  z.object({ kind: z.literal('stood'), at: instant }),
]);
