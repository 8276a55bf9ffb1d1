// Decides for how long a person can go on with a safety check that they left.

import type * as z from 'zod/mini';
import type { ExerciseId } from '../../content/catalogue';
import { safetyVersion } from '../../content/safety-version';
import type { checkPlaceSchema } from './check-place-schema';
import type { Variant } from './planned-move';
import type { State } from './state';
import { type Instant, MINUTE } from './time';

export type CheckPlace = Readonly<z.infer<typeof checkPlaceSchema>>;

/** A check goes on at its list for this long after the list was reached, in ms (CHECK-10). */
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

/**
 * Whether a check that was left may go on at its list. If the clock was set back since, nobody knows how long ago that was,
 * so it may not.
 */
export function isStillKept({ reachedAt }: CheckPlace, now: Instant): boolean {
  return reachedAt <= now && now - reachedAt < KEPT_FOR;
}

/**
 * Whether this check is out of date: a check was finished since it began, here or in another page, or the person had to stop.
 * That result counts, and a list that is still open must not replace it.
 */
export function isOvertaken({ lastCheckAt, reachedAt }: CheckPlace, { person, tracker }: State): boolean {
  const { safety } = person;
  const { explanation } = tracker;
  const isDone = safety !== null && safety.checkedAt !== lastCheckAt;
  return isDone || (explanation.kind === 'stopped' && explanation.at >= reachedAt);
}
