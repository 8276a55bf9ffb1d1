// Decides what is remembered of each move: when it was offered, done and stopped in.

import type { ExerciseId } from '../../content/catalogue';
import type { MoveMemory, Person } from '../state/person';
import type { State } from '../state/state';
import { A_WHILE, type Instant, type PersonDay } from '../state/time';

const nothing: MoveMemory = { offeredAt: null, doneAt: null, stoppedAt: null };

/** What is remembered of a move. */
export const memoryOf = ({ memory }: Person, exercise: ExerciseId): MoveMemory => memory[exercise] ?? nothing;

/** Whether an instant of the memory lies in the day. An instant in the future was stored before the clock was set back, and does not count. */
export const isIn = ({ from, until }: PersonDay, at: Instant | null) => at !== null && at >= from && at < until;

/**
 * Whether a move that one had to stop in at `at` is still left out on this day. It is, too, if the clock has been set back over
 * the turn of a day since, by less than a week: what was further ahead was said by a clock whose date was wrong.
 */
export const isStoppedOn = ({ from, until }: PersonDay, at: Instant | null) =>
  at !== null && at >= from && at < until + A_WHILE;

function remember(person: Person, exercise: ExerciseId, news: Partial<MoveMemory>): Person {
  return { ...person, memory: { ...person.memory, [exercise]: { ...memoryOf(person, exercise), ...news } } };
}

/** These moves were put before the person. That one had to stop in one of them was another day, and is forgotten. */
export function rememberOffered(state: State, exercises: readonly ExerciseId[], now: Instant): State {
  const told = (person: Person, exercise: ExerciseId) =>
    remember(person, exercise, { offeredAt: now, stoppedAt: null });
  return exercises.length === 0 ? state : { ...state, person: exercises.reduce(told, state.person) };
}

export function rememberDone(state: State, exercise: ExerciseId, now: Instant): State {
  return { ...state, person: remember(state.person, exercise, { doneAt: now }) };
}

/** The person had to stop in it: it is left out for the day, and gentle the next time (GUIDE-6). */
export function rememberStopped(state: State, exercise: ExerciseId, now: Instant): State {
  return { ...state, person: remember(state.person, exercise, { doneAt: null, stoppedAt: now }) };
}

/** Whether any move was ever done to its end. */
export const hasStretchedBefore = ({ memory }: Person) => Object.values(memory).some(({ doneAt }) => doneAt !== null);
