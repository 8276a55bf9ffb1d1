// Decides what is remembered of each move: when it was last offered, done and stopped.

import type { ExerciseId } from '../../content/catalogue';
import type { MoveMemory, Person } from '../state/person';
import type { State } from '../state/state';
import { A_WHILE, type Instant, type PersonDay } from '../state/time';

const nothing: MoveMemory = { offeredAt: null, doneAt: null, stoppedAt: null };

/** What is remembered of a move. */
export const memoryOf = ({ memory }: Pick<Person, 'memory'>, exercise: ExerciseId): MoveMemory =>
  memory[exercise] ?? nothing;

/**
 * Whether a remembered instant lies in the day. An instant in the future was stored before the clock was set back, so it does
 * not count.
 */
export const isIn = ({ from, until }: PersonDay, at: Instant | null) => at !== null && at >= from && at < until;

/**
 * Whether a move in which the person had to stop at `at` is still left out on this day. It also is if the clock was set back
 * over the start of a day since then, so that `at` is in the future by less than a week. An instant further ahead was stored
 * while the date was wrong.
 */
export const isStoppedOn = ({ from, until }: PersonDay, at: Instant | null) =>
  at !== null && at >= from && at < until + A_WHILE;

function remember(person: Person, exercise: ExerciseId, news: Partial<MoveMemory>): Person {
  return { ...person, memory: { ...person.memory, [exercise]: { ...memoryOf(person, exercise), ...news } } };
}

/** These moves were offered. A stop on an earlier day is forgotten. */
export function rememberOffered(state: State, exercises: readonly ExerciseId[], now: Instant): State {
  const told = (person: Person, exercise: ExerciseId) =>
    remember(person, exercise, { offeredAt: now, stoppedAt: null });
  return exercises.length === 0 ? state : { ...state, person: exercises.reduce(told, state.person) };
}

export function rememberDone(state: State, exercise: ExerciseId, now: Instant): State {
  return { ...state, person: remember(state.person, exercise, { doneAt: now }) };
}

/** The person had to stop in this move. It is left out for the day, and the next time it has its gentler dose (GUIDE-6). */
export function rememberStopped(state: State, exercise: ExerciseId, now: Instant): State {
  return { ...state, person: remember(state.person, exercise, { doneAt: null, stoppedAt: now }) };
}

/** Whether the person had to stop in a move at `at`, epoch ms, or since. */
export const hadToStopSince = ({ memory }: Person, at: Instant) =>
  Object.values(memory).some(({ stoppedAt }) => stoppedAt !== null && stoppedAt >= at);

/** Whether the person has ever finished a move. */
export const hasStretchedBefore = ({ memory }: Person) => Object.values(memory).some(({ doneAt }) => doneAt !== null);
