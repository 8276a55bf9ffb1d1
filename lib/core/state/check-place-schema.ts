// Where a person is in the safety check, as it is stored.

import * as z from 'zod/mini';
import { safetyVersion } from '../../content/safety-version';
import { exerciseIdSchema } from './person-schema';
import { MOST_PLANNED } from './planned-move';
import { instantSchema } from './time-schema';

/**
 * The list that a person has reached in the safety check. No answer is stored: the check goes to the next list only after
 * "None of these", and any other answer ends it. So a person who has reached a list has none of the signs in the lists before
 * it.
 */
export const checkPlaceSchema = z
  .object({
    /** The version of the questions. If it has changed, the person has not answered the earlier lists as they are now. */
    version: z.literal(safetyVersion),
    /** The number of the list that is shown, from 1; 0 before the first. */
    list: z.int().check(z.gte(0)),
    /** How many lists there are. There is one less if a health professional has checked what the second list asks for. */
    lists: z.union([z.literal(2), z.literal(3)]),
    /** When this list was reached; epoch ms. */
    reachedAt: instantSchema,
    /** When the last check was done before this one began, epoch ms; `null` if there was none. */
    lastCheckAt: z.nullable(instantSchema),
    /** The moves that were asked for, and their variant. They are offered when the check is done. */
    asked: z.array(exerciseIdSchema).check(z.maxLength(MOST_PLANNED)),
    variant: z.enum(['whole', 'brief']),
  })
  .check(z.refine(({ list, lists }) => list <= lists));
