import type { Exercise } from './exercise';
import { sideBend } from './exercises/side-bend';
import { torsoTwist } from './exercises/torso-twist';

/** Every move, in the order of the rotation. */
export const catalogue = [sideBend, torsoTwist] as const satisfies readonly Exercise[];

export type ExerciseId = (typeof catalogue)[number]['id'];

export const exerciseIds: readonly ExerciseId[] = catalogue.map((exercise) => exercise.id);

/** @throws RangeError if there is no such move; ids are parsed at the edge, so that is a mistake in the code. */
export function exerciseOf(id: ExerciseId): Exercise {
  const exercise = catalogue.find((each) => each.id === id);
  if (!exercise) throw new RangeError(`no exercise "${id}"`);
  return exercise;
}
