// Decides which moves a guide has, and where the warm-up is.

import { type ExerciseId, exerciseOf, warmUps } from '../../content/catalogue';
import { whyKeptBack } from '../exercises/eligibility';
import { memoryOf } from '../exercises/memory';
import { nextMove } from '../exercises/rotation';
import type { Guide } from '../state/activity';
import { keepsSmall, type Person } from '../state/person';
import type { Variant } from '../state/planned-move';
import type { State } from '../state/state';
import type { Instant } from '../state/time';

type Move = Guide['plan'][number];

/** A move with the dose and the form for this person. */
export function asMove(person: Person, exercise: ExerciseId, variant: Variant = 'whole'): Move {
  return {
    exercise,
    isBrief: variant === 'brief',
    firstTime: memoryOf(person, exercise).doneAt === null,
    small: keepsSmall(person, exerciseOf(exercise)),
  };
}

/** Those of the moves asked for that may be done at `now`, epoch ms. */
export function planFor(
  state: State,
  exercises: readonly ExerciseId[],
  now: Instant,
  variant: Variant = 'whole',
): Guide['plan'] {
  return exercises
    .filter((exercise) => whyKeptBack(state, exercise, now) === null)
    .map((exercise) => asMove(state.person, exercise, variant));
}

const isOnFloor = ({ exercise }: Move) => exerciseOf(exercise).place === 'floor';

/**
 * The plan with a warm-up before its first floor move (GUIDE-14). The warm-up is one of three gentle seated moves, in the
 * order of the rotation, and always the whole variant. A plan that already has one of them before the floor needs none.
 */
export function withWarmUp(state: State, plan: Guide['plan'], now: Instant): Guide['plan'] {
  const floor = plan.findIndex(isOnFloor);
  if (floor < 0) return plan;
  const before = plan.slice(0, floor);
  if (before.some(({ exercise }) => warmUps.includes(exercise))) return plan;
  const free = warmUps.filter(
    (id) => whyKeptBack(state, id, now) === null && !plan.some(({ exercise }) => exercise === id),
  );
  const warmUp = nextMove(state, free, now);
  if (!warmUp) return plan;
  return [...before, { ...asMove(state.person, warmUp), isWarmUp: true }, ...plan.slice(floor)];
}
