// Decides which moves the last safety check leaves to a person.

import { catalogue, type ExerciseId } from '../../content/catalogue';
import type { Exercise } from '../../content/exercise';
import type { Person } from './person';

/**
 * Whether the check hides a move. A check with the outcome "no moves" hides all (CHECK-8). Otherwise a move is hidden by its
 * tags.
 */
function isHidden({ safety }: Person, exercise: Exercise): boolean {
  if (safety?.result === 'blocked') return exercise.needsSafetyCheck;
  return exercise.tags.some((tag) => safety?.hidden.includes(tag));
}

/** The moves that the last safety check allows, in the order of the rotation. */
export function movesLeft(person: Person): readonly ExerciseId[] {
  return catalogue.filter((exercise) => !isHidden(person, exercise)).map((exercise) => exercise.id);
}
