// Decides how long a safety check can be gone on with.

import type * as z from 'zod/mini';
import type { ExerciseId } from '../../content/catalogue';
import { safetyVersion } from '../../content/safety';
import type { checkPlaceSchema } from './check-place-schema';
import type { Variant } from './planned-move';
import type { State } from './state';
import { type Instant, MINUTE } from './time';

export type CheckPlace = Readonly<z.infer<typeof checkPlaceSchema>>;

/** For so long after a list was reached the check goes on there, in ms (CHECK-10). */
export const KEPT_FOR = 15 * MINUTE;

/** The beginning of a check, before its first list. `now` is epoch ms. */
export function beginCheck(
  { person }: State,
  { asked, variant, hasBeenChecked }: { asked: readonly ExerciseId[]; variant: Variant; hasBeenChecked: boolean },
  now: Instant,
): CheckPlace {
  const lastCheckAt = person.safety?.checkedAt ?? null;
  const lists = hasBeenChecked ? 2 : 3;
  return { version: safetyVersion, list: 0, lists, reachedAt: now, lastCheckAt, asked: [...asked], variant };
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
  const { explanation } = tracker;
  const isDone = safety !== null && safety.checkedAt !== lastCheckAt;
  return isDone || (explanation.kind === 'stopped' && explanation.at >= reachedAt);
}
