// Where a person is in the safety check, as it is stored.

import * as z from 'zod/mini';
import { safetyVersion } from '../../content/safety';
import { exerciseIdSchema } from './person-schema';
import { MOST_PLANNED } from './planned-move';
import { instantSchema } from './time-schema';

/**
 * Where somebody is in the safety check. There is never an answer in it: a list is left for the next one only with "None of
 * these", and anything else ends the check at once, so whoever has reached a list has none of what the lists before it ask for.
 */
export const checkPlaceSchema = z
  .object({
    /** Which questions were asked: whoever has reached a list of others has not answered what the lists before it ask now. */
    version: z.literal(safetyVersion),
    /** The number of the list that is shown, from 1; 0 before the first. */
    list: z.int().check(z.gte(0)),
    /** How many lists there are: one less once a health professional has checked what the second asks for. */
    lists: z.union([z.literal(2), z.literal(3)]),
    /** When this list was reached; epoch ms. */
    reachedAt: instantSchema,
    /** When the check was done that counted as this one began; `null` if there was none. */
    lastCheckAt: z.nullable(instantSchema),
    /** The moves that were asked for, and how; to be offered at the end. */
    asked: z.array(exerciseIdSchema).check(z.maxLength(MOST_PLANNED)),
    variant: z.enum(['whole', 'brief']),
  })
  .check(z.refine(({ list, lists }) => list <= lists));
