// Decides which moves the card after a safety check names.

import { type ExerciseId, exerciseIds, exerciseOf } from '../../content/catalogue';
import { defaultPlan } from '../exercises/default-plan';
import { planFor } from '../guide/plan';
import { movesLeft } from '../state/moves-left';
import { keepsSmall } from '../state/person';
import type { State } from '../state/state';
import type { Instant } from '../state/time';

/** What a card says about the moves. */
export interface MovesOnCard {
  /** Moves that are hidden, or allowed only in their small form, until a health professional allows them. */
  readonly movesKeptBack: readonly ExerciseId[];
  readonly movesLeft: readonly ExerciseId[];
  /** Those of them that are allowed in their small form. */
  readonly movesSmall: readonly ExerciseId[];
}

/**
 * The moves that were asked for before a check, or others if the check hides them all. Hidden moves may be allowed again
 * later. `now` is epoch ms.
 */
export function askedBefore(state: State, asked: readonly ExerciseId[], now: Instant): readonly ExerciseId[] {
  const isKept = state.person.safety?.result === 'blocked' || planFor(state, asked, now).length > 0;
  return isKept && asked.length > 0 ? asked : defaultPlan(state, now);
}

/** A person who stays seated is not told about moves that they would have to get up for. */
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
