import type { Exercise } from './exercise';
import type { PoseName } from './poses';

/** Where a move comes from on its way to `pose`; null when the pose is no end of a movement. */
export function startOf({ setUp, ready, repetition }: Exercise, pose: PoseName): PoseName | null {
  const index = repetition.findIndex((phase) => phase.pose === pose);
  if (index < 0) return null;
  const start = repetition[index - 1]?.pose ?? ready?.pose ?? setUp.pose;
  return start === pose ? null : start;
}
