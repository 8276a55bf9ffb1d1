// Decides which move comes next.

import type { BodyArea } from '../../content/body-area';
import { type ExerciseId, exerciseIds, exerciseOf } from '../../content/catalogue';
import type { State } from '../state/state';
import { dayOf, type Instant } from '../state/time';
import { isIn, memoryOf } from './memory';

/** An instant before all others. */
const NEVER = -1;

const areaOf = (id: ExerciseId): BodyArea => exerciseOf(id).area;

/** Compares two lists: the first place where they differ decides. */
function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((key, index) => key !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/**
 * The next moves to offer from `candidates`, at most `count` of them. Nothing is random (BREAK-11). The order is:
 * 1. Moves that were not offered or done today, before all others.
 * 2. Favourites, each once a day.
 * 3. The area of the body whose last turn is longest ago.
 * 4. Within the area, the move whose last turn is longest ago.
 * 5. The order of the catalogue.
 */
export function nextMoves(
  state: State,
  candidates: readonly ExerciseId[],
  count: number,
  now: Instant,
): readonly ExerciseId[] {
  const { person, zone } = state;
  const today = dayOf(now, zone);
  const usedAt = new Map<ExerciseId, number>(
    exerciseIds.map((id) => {
      const { offeredAt, doneAt } = memoryOf(person, id);
      return [id, Math.max(offeredAt ?? NEVER, doneAt ?? NEVER)];
    }),
  );
  const lastUse = (id: ExerciseId) => usedAt.get(id) ?? NEVER;
  const areaUse = (area: BodyArea) => Math.max(...exerciseIds.filter((id) => areaOf(id) === area).map(lastUse));
  const rank = (id: ExerciseId) => {
    const isUsed = isIn(today, lastUse(id));
    const isFavourite = !isUsed && person.favourites.includes(id);
    return [isUsed ? 1 : 0, isFavourite ? 0 : 1, areaUse(areaOf(id)), lastUse(id), exerciseIds.indexOf(id)];
  };
  const chosen: ExerciseId[] = [];
  while (chosen.length < count) {
    const left = candidates.filter((id) => !chosen.includes(id));
    const [next] = left.toSorted((one, other) => compare(rank(one), rank(other)));
    if (!next) break;
    // Counts the chosen move as just offered, so that the next one is for another area of the body.
    usedAt.set(next, now + chosen.length);
    chosen.push(next);
  }
  return chosen;
}

/** The one move to offer next; `null` if there is none. */
export function nextMove(state: State, candidates: readonly ExerciseId[], now: Instant): ExerciseId | null {
  return nextMoves(state, candidates, 1, now)[0] ?? null;
}
