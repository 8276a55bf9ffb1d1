// Decides which moves the card after a safety check names.

import { type ExerciseId, exerciseIds, exerciseOf } from '../../content/catalogue';
import { defaultPlan } from '../exercises/default-plan';
import { planFor } from '../guide/plan';
import { keepsSmall, movesLeft } from '../state/person';
import type { State } from '../state/state';
import type { Instant } from '../state/time';

/** What a card says of the moves. */
export interface MovesOnCard {
  /** Moves that are hidden, or only allowed small, until a health professional says they are OK. */
  readonly movesKeptBack: readonly ExerciseId[];
  readonly movesLeft: readonly ExerciseId[];
  /** Those of them that are to be kept small. */
  readonly movesSmall: readonly ExerciseId[];
}

/** The moves asked for before a check, or others if the check has hidden them all; those it has put away may come back. `now` is epoch ms. */
export function askedBefore(state: State, asked: readonly ExerciseId[], now: Instant): readonly ExerciseId[] {
  const isKept = state.person.safety?.result === 'blocked' || planFor(state, asked, now).length > 0;
  return isKept && asked.length > 0 ? asked : defaultPlan(state, now);
}

/** Nobody who stays seated is told of moves that they would have to get up for. */
export function movesOnCard({ person, settings }: State): MovesOnCard {
  const mayBeDone = (id: ExerciseId) => !settings.staySeated || exerciseOf(id).place === 'seated';
  const left = movesLeft(person);
  const isSmall = (id: ExerciseId) => left.includes(id) && keepsSmall(person, exerciseOf(id));
  const all = exerciseIds.filter(mayBeDone);
  return {
    movesKeptBack: all.filter((id) => !left.includes(id) || isSmall(id)),
    movesLeft: all.filter((id) => left.includes(id)),
    movesSmall: all.filter(isSmall),
  };
}
