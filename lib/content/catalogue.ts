// Every move, in the order of the rotation.

import type { Exercise } from './exercise';
import { bridge } from './exercises/bridge';
import { calfRaise } from './exercises/calf-raise';
import { catCow } from './exercises/cat-cow';
import { chinTuck } from './exercises/chin-tuck';
import { eyeRest } from './exercises/eye-rest';
import { hipFlexor } from './exercises/hip-flexor';
import { kneeCross } from './exercises/knee-cross';
import { pelvicTiltLying } from './exercises/pelvic-tilt-lying';
import { pelvicTiltSeated } from './exercises/pelvic-tilt-seated';
import { seatedCatCow } from './exercises/seated-cat-cow';
import { shoulderSqueeze } from './exercises/shoulder-squeeze';
import { sideBend } from './exercises/side-bend';
import { sitToStand } from './exercises/sit-to-stand';
import { torsoTwist } from './exercises/torso-twist';

/** Every move, in the order of the rotation: the areas of the body alternate, and moves on the floor come last. */
export const catalogue = [
  sideBend,
  calfRaise,
  torsoTwist,
  sitToStand,
  seatedCatCow,
  shoulderSqueeze,
  hipFlexor,
  pelvicTiltSeated,
  chinTuck,
  eyeRest,
  pelvicTiltLying,
  catCow,
  kneeCross,
  bridge,
] as const satisfies readonly Exercise[];

export type ExerciseId = (typeof catalogue)[number]['id'];

export const exerciseIds: readonly ExerciseId[] = catalogue.map((exercise) => exercise.id);

/** @throws RangeError if there is no such move. Ids are parsed when they come in, so that would be a mistake in the code. */
export function exerciseOf(id: ExerciseId): Exercise {
  const exercise = catalogue.find((each) => each.id === id);
  if (!exercise) throw new RangeError(`no exercise "${id}"`);
  return exercise;
}

/** What one click from the toolbar offers: two moves on both sides, about three minutes. */
export const firstMoves: readonly ExerciseId[] = ['side_bend', 'torso_twist'];

/** Gentle moves of the back and the hips. One of them comes before a move on the floor (GUIDE-14). */
export const warmUps: readonly ExerciseId[] = ['torso_twist', 'pelvic_tilt_seated', 'seated_cat_cow'];
