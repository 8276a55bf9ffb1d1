import { type ExerciseId, exerciseOf } from '../content/catalogue';
import { memoryOf } from './memory';
import { whyKeptBack } from './on-offer';
import { keepsSmall, type Person } from './person';
import type { State } from './state';
import type { Instant } from './time';
import type { Guide } from './tracker';

type Move = Guide['plan'][number];

/** A move as this person does it. */
export function asMove(person: Person, exercise: ExerciseId): Move {
  return {
    exercise,
    firstTime: memoryOf(person, exercise).doneAt === null,
    small: keepsSmall(person, exerciseOf(exercise)),
  };
}

/** The moves asked for, as far as they may be done at `now`, epoch ms. */
export function planFor(state: State, exercises: readonly ExerciseId[], now: Instant): Guide['plan'] {
  return exercises
    .filter((exercise) => whyKeptBack(state, exercise, now) === null)
    .map((exercise) => asMove(state.person, exercise));
}
