// Decides what a person is asked before a stretch begins.

import { type ExerciseId, exerciseIds, exerciseOf } from '../../content/catalogue';
import { safetyVersion } from '../../content/safety-version';
import { movesLeft } from '../state/moves-left';
import type { Person, SafetyResult } from '../state/person';
import type { State } from '../state/state';
import { DAY, HOUR, type Instant } from '../state/time';
import { memoryOf } from './memory';

/**
 * What the person has to do before the moves: nothing (`open`), say that nothing is new (`nothingNew`), do the whole check
 * (`check`), or do the check again because a move on the floor is new (`floorCheck`). `blocked`: the last check allows no
 * moves.
 */
export type SafetyGate = 'open' | 'nothingNew' | 'check' | 'floorCheck' | 'blocked';

/**
 * Whether a check counts no more: it is too old, or the questions have changed (CHECK-1). Also if the clock was set back by a
 * day, because then nobody knows how old it is.
 */
export function hasLapsed({ version, checkedAt }: SafetyResult, recheckDays: number, now: Instant): boolean {
  const age = now - checkedAt;
  return version !== safetyVersion || age > recheckDays * DAY || age < -DAY;
}

/** The same state without a check that counts no more. What it hid or blocked is allowed again after the next check. */
export function forgetLapsed(state: State, now: Instant): State {
  const { person, settings } = state;
  if (!person.safety || !hasLapsed(person.safety, settings.safetyRecheckDays, now)) return state;
  return { ...state, person: { ...person, safety: null } };
}

export const isOnFloor = (id: ExerciseId) => exerciseOf(id).place === 'floor';

/** Whether the check for these moves asks about the floor. Then lying flat and getting up are part of the move. */
export const areOnFloor = (moves: readonly ExerciseId[]) => moves.some(isOnFloor);

/** A person who has finished a move on the floor has already done the check for it. */
export const hasDoneFloor = (person: Person) =>
  exerciseIds.some((id) => isOnFloor(id) && memoryOf(person, id).doneAt !== null);

const isNewToFloor = (person: Person, moves: readonly ExerciseId[]) =>
  areOnFloor(moves) && !person.safety?.forFloor && !hasDoneFloor(person);

/** For this long after a check, or after a guide without a stop, nobody is asked whether anything is new; in ms (CHECK-2). */
export const NOT_ASKED_FOR = HOUR;

function wasFineLately({ person: { safety }, tracker: { stretchedAt } }: State, now: Instant): boolean {
  const isLately = (at: Instant | null | undefined) => at != null && at <= now && now - at < NOT_ASKED_FOR;
  return isLately(safety?.checkedAt) || isLately(stretchedAt);
}

/** What the person has to do before these moves may start (CHECK-1 to CHECK-3). `now` is epoch ms. */
export function safetyGate(state: State, moves: readonly ExerciseId[], now: Instant): SafetyGate {
  const needsNone = moves.length > 0 && moves.every((id) => !exerciseOf(id).needsSafetyCheck);
  if (needsNone) return 'open';
  const { person } = forgetLapsed(state, now);
  if (!person.safety) return 'check';
  if (person.safety.result === 'blocked') return 'blocked';
  const left = movesLeft(person);
  const wanted = moves.filter((id) => left.includes(id));
  if (isNewToFloor(person, wanted)) return 'floorCheck';
  return wasFineLately(state, now) ? 'open' : 'nothingNew';
}
