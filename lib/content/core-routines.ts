// The strength routines.

import type { ExerciseId } from './catalogue';

/**
 * Two gentle core routines of at most three moves each, the gentlest first (BREAK-8): one on a chair, one on the floor. They
 * use only moves of the guide.
 */
export const coreRoutines = {
  chair: ['pelvic_tilt_seated', 'seated_cat_cow', 'sit_to_stand'],
  mat: ['pelvic_tilt_lying', 'bridge', 'cat_cow'],
} as const satisfies Record<string, readonly ExerciseId[]>;

export type RoutineName = keyof typeof coreRoutines;
