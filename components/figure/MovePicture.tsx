import { type ExerciseId, exerciseOf } from '../../lib/content/catalogue';
import { Figure } from './Figure';

interface MovePictureProps {
  exercise: ExerciseId;
  /** Nothing in it moves. */
  still?: boolean;
}

/** A move as it is told from others: where its first repetition goes to; of one with sides, to the LEFT. */
export function pictureOf(exercise: ExerciseId) {
  const { repetition, hasSides } = exerciseOf(exercise);
  return { pose: repetition[0].pose, side: hasSides ? 'left' : null } as const;
}

export function MovePicture({ exercise, still = true }: MovePictureProps) {
  return <Figure {...pictureOf(exercise)} still={still} />;
}
