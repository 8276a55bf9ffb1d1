import type { Exercise } from './exercise';
import type { PoseName } from './poses';

/**
 * Where a move comes from on its way to `pose`; null when the pose is no end of a movement. What the small form of a move
 * leaves out is no start either: nobody is to see it.
 */
export function startOf({ setUp, ready, repetition }: Exercise, pose: PoseName, isSmall = false): PoseName | null {
  const poses = repetition.map((phase) => (isSmall && phase.small ? phase.small.pose : phase.pose));
  const index = poses.indexOf(pose);
  if (index < 0) return null;
  const start = poses[index - 1] ?? ready?.pose ?? setUp.pose;
  return start === pose ? null : start;
}
