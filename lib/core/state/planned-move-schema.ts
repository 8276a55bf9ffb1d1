// A move in a guide, as it is stored.

import * as z from 'zod/mini';
import { exerciseIdSchema } from './person-schema';
import { countSchema, instantSchema as instant, lengthSchema } from './time-schema';

/** A move as it is done in a guide. */
export const moveSchema = z.object({
  exercise: exerciseIdSchema,
  firstTime: z.boolean(),
  /** Whether only the small form was allowed when the guide began. Guides stored before small forms existed do not have this. */
  small: z.optional(z.boolean()),
  /** The brief variant: the smallest dose that is worth doing. */
  isBrief: z.optional(z.boolean()),
  /** A warm-up that was added before a move on the floor; the person did not ask for it. */
  isWarmUp: z.optional(z.boolean()),
  /** The person skipped the move when asked whether the chair, desk or mat is steady. The next move that needs it asks again. */
  isRefused: z.optional(z.boolean()),
  /** The person skipped the move when asked whether it is for them. They were not asked about the chair, desk or mat. */
  isLeftOut: z.optional(z.boolean()),
  /** The first step that was left out when this move was skipped, and that was not done since. */
  undoneFrom: z.optional(countSchema),
});

/** When the person first got up, and the absence in the bout until then, in ms. Guides stored before this existed lack it. */
const gotUpFields = { at: instant, awayMs: z.optional(lengthSchema) };

/** Whether the person has got up from the chair during a guide. */
export const stanceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('seated') }),
  /** The person is in the middle of a standing or floor move. It does not count until it is done. */
  z.object({ kind: z.literal('rising'), ...gotUpFields }),
  z.object({ kind: z.literal('stood'), ...gotUpFields }),
]);
