import type { Exercise } from './exercise';
import { chinTuck } from './exercises/chin-tuck';
import { pelvicTiltSeated } from './exercises/pelvic-tilt-seated';
import { seatedCatCow } from './exercises/seated-cat-cow';
import { shoulderSqueeze } from './exercises/shoulder-squeeze';
import { sideBend } from './exercises/side-bend';
import { torsoTwist } from './exercises/torso-twist';

/** Every move, in the order of the rotation. */
export const catalogue = [
  sideBend,
  torsoTwist,
  seatedCatCow,
  shoulderSqueeze,
  pelvicTiltSeated,
  chinTuck,
] as const satisfies readonly Exercise[];

export type ExerciseId = (typeof catalogue)[number]['id'];

export const exerciseIds: readonly ExerciseId[] = catalogue.map((exercise) => exercise.id);

/** @throws RangeError if there is no such move; ids are parsed at the edge, so that is a mistake in the code. */
export function exerciseOf(id: ExerciseId): Exercise {
  const exercise = catalogue.find((each) => each.id === id);
  if (!exercise) throw new RangeError(`no exercise "${id}"`);
  return exercise;
}

/** What one click from the toolbar offers: two moves, about two minutes, left and right. */
export const twoMinutes: readonly ExerciseId[] = ['side_bend', 'torso_twist'];
