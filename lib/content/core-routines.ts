import type { ExerciseId } from './catalogue';

/**
 * Two gentle core routines, each gentlest first and of no more than three moves (BREAK-8): one for where
 * there is a chair, one for where there is a floor to lie on. Only moves that are in the guide anyway.
 */
export const coreRoutines = {
  chair: ['pelvic_tilt_seated', 'seated_cat_cow', 'sit_to_stand'],
  mat: ['pelvic_tilt_lying', 'bridge', 'cat_cow'],
} as const satisfies Record<string, readonly ExerciseId[]>;

export type RoutineName = keyof typeof coreRoutines;
