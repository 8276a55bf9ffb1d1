// Decides from which pose a movement begins.

import type { Exercise } from './exercise';
import type { PoseName } from './poses';

/**
 * The pose from which a move to `pose` begins; null if the pose is not the end of a movement. The small form of a move leaves
 * some poses out. They are not returned, because the person should not see them.
 */
export function startOf({ setUp, ready, repetition }: Exercise, pose: PoseName, isSmall = false): PoseName | null {
  const poses = repetition.map((phase) => (isSmall && phase.small ? phase.small.pose : phase.pose));
  const index = poses.indexOf(pose);
  if (index < 0) return null;
  const start = poses[index - 1] ?? ready?.pose ?? setUp.pose;
  return start === pose ? null : start;
}
