import * as z from 'zod/mini';
import type { ExerciseId } from '../../content/catalogue';
import { safetyVersion } from '../../content/safety';
import { exerciseIdSchema } from './person';
import { type Form, MOST_PLANNED } from './planned-move';
import type { State } from './state';
import { type Instant, instantSchema, MINUTE } from './time';

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
    form: z.enum(['whole', 'brief']),
  })
  .check(z.refine(({ list, lists }) => list <= lists));

export type CheckPlace = Readonly<z.infer<typeof checkPlaceSchema>>;

/** For so long after a list was reached the check goes on there, in ms (CHECK-10). */
export const KEPT_FOR = 15 * MINUTE;

/** The beginning of a check, before its first list. `now` is epoch ms. */
export function beginCheck(
  { person }: State,
  { asked, form, hasBeenChecked }: { asked: readonly ExerciseId[]; form: Form; hasBeenChecked: boolean },
  now: Instant,
): CheckPlace {
  const lastCheckAt = person.safety?.checkedAt ?? null;
  const lists = hasBeenChecked ? 2 : 3;
  return { version: safetyVersion, list: 0, lists, reachedAt: now, lastCheckAt, asked: [...asked], form };
}

/** Whether a check that was left may go on where it was. A clock that was set back since says nothing of how long ago that is. */
export function isStillKept({ reachedAt }: CheckPlace, now: Instant): boolean {
  return reachedAt <= now && now - reachedAt < KEPT_FOR;
}

/**
 * Whether this check has no more to ask: it was done, here or in another page, or the person has had to stop since. What was
 * found then counts; a list that is still open must not go over it.
 */
export function isOvertaken({ lastCheckAt, reachedAt }: CheckPlace, { person, tracker }: State): boolean {
  const { safety } = person;
  const { receipt } = tracker;
  const isDone = safety !== null && safety.checkedAt !== lastCheckAt;
  return isDone || (receipt.kind === 'stopped' && receipt.at >= reachedAt);
}
