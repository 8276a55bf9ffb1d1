// Decides which move comes next.

import type { BodyArea } from '../../content/body-area';
import { type ExerciseId, exerciseIds, exerciseOf } from '../../content/catalogue';
import type { State } from '../state/state';
import { dayOf, type Instant } from '../state/time';
import { isIn, memoryOf } from './memory';

/** Before every instant there is. */
const NEVER = -1;

const areaOf = (id: ExerciseId): BodyArea => exerciseOf(id).area;

/** The first difference decides. */
function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((key, index) => key !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/**
 * The next moves to offer of `candidates`, at most `count`, the first one first. There is no chance in it (BREAK-11). A move that was offered
 * or done today waits until every other one has been; then a favourite comes first, once a day; then the part of the body
 * that has had no turn for the longest, and of its moves the one that has not. The catalogue decides what is left.
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
    // As if it had just been offered: the one after it is for another part of the body.
    usedAt.set(next, now + chosen.length);
    chosen.push(next);
  }
  return chosen;
}

/** The one move to offer next, or `null` if there is none. */
export function nextMove(state: State, candidates: readonly ExerciseId[], now: Instant): ExerciseId | null {
  return nextMoves(state, candidates, 1, now)[0] ?? null;
}
