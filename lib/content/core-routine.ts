import type { ExerciseId } from './catalogue';

/** A gentle core routine, gentlest first (health.md §1, row 13; §2): what it leaves out, the safety check decides. */
export const coreRoutine: readonly ExerciseId[] = ['pelvic_tilt_seated', 'seated_cat_cow'];
