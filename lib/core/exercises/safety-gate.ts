// Decides what a person is asked before a stretch begins.

import { type ExerciseId, exerciseIds, exerciseOf } from '../../content/catalogue';
import { safetyVersion } from '../../content/safety';
import { movesLeft, type Person, type SafetyResult } from '../state/person';
import type { State } from '../state/state';
import { DAY, HOUR, type Instant } from '../state/time';
import { memoryOf } from './memory';

/**
 * What stands before the moves: nothing (`open`), a "nothing new", the whole check, the check once more because a move
 * on the floor is new (`floorCheck`), or a check that has put them away.
 */
export type SafetyGate = 'open' | 'nothingNew' | 'check' | 'floorCheck' | 'blocked';

/** Whether a check says nothing any more: too long ago, or other questions (CHECK-1). A clock set back a day, too. */
function hasLapsed({ version, checkedAt }: SafetyResult, recheckDays: number, now: Instant): boolean {
  const age = now - checkedAt;
  return version !== safetyVersion || age > recheckDays * DAY || age < -DAY;
}

/** The same state without a check that has lapsed: neither what it hid nor what it put away holds any more. */
export function forgetLapsed(state: State, now: Instant): State {
  const { person, settings } = state;
  if (!person.safety || !hasLapsed(person.safety, settings.safetyRecheckDays, now)) return state;
  return { ...state, person: { ...person, safety: null } };
}

const isOnFloor = (id: ExerciseId) => exerciseOf(id).place === 'floor';

/** Whether a check for these moves is one for the floor, where getting up and lying flat are part of the move. */
export const areOnFloor = (moves: readonly ExerciseId[]) => moves.some(isOnFloor);

/** Somebody who has done a move on the floor to its end has had the check for it. */
function isNewToFloor(person: Person, moves: readonly ExerciseId[]): boolean {
  const hasDoneOne = exerciseIds.some((id) => isOnFloor(id) && memoryOf(person, id).doneAt !== null);
  return areOnFloor(moves) && !person.safety?.forFloor && !hasDoneOne;
}

/** Within an hour of a check, or of a guide that was done without having to stop, nobody is asked whether anything is new; in ms (CHECK-2). */
export const NOT_ASKED_FOR = HOUR;

function wasAskedLately({ person: { safety }, tracker: { stretchedAt } }: State, now: Instant): boolean {
  const isLately = (at: Instant | null | undefined) => at != null && at <= now && now - at < NOT_ASKED_FOR;
  return isLately(safety?.checkedAt) || isLately(stretchedAt);
}

/** Whether these moves may start, and what has to come before (CHECK-1 to CHECK-3). `now` is epoch ms. */
export function safetyGate(state: State, moves: readonly ExerciseId[], now: Instant): SafetyGate {
  const needsNone = moves.length > 0 && moves.every((id) => !exerciseOf(id).needsSafetyCheck);
  if (needsNone) return 'open';
  const { person } = forgetLapsed(state, now);
  if (!person.safety) return 'check';
  if (person.safety.result === 'blocked') return 'blocked';
  const left = movesLeft(person);
  const wanted = moves.filter((id) => left.includes(id));
  if (isNewToFloor(person, wanted)) return 'floorCheck';
  return wasAskedLately(state, now) ? 'open' : 'nothingNew';
}
