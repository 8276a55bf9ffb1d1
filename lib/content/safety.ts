// Decides which condition of the safety check hides which moves.

import type { SafetyTag } from './safety-tags';

/**
 * The questions of the third list of the safety check; the signs of the first two are in `signs.ts`. The words are messages
 * named after the ids: `safety.thinBones` and so on. If one of these is ticked, some moves are hidden or kept small until a health
 * professional allows them.
 */
export const conditions = [
  'thinBones',
  'hipSurgery',
  'recentSurgery',
  'pregnancy',
  'heartPressure',
  'bloodThinners',
  'jointFlare',
] as const;

export type Condition = (typeof conditions)[number];

/** What is hidden for a person who may do only the easy seated moves, in their small form (CHECK-17). */
const allButSeatedEasy = [
  'neck',
  'floor',
  'standing',
  'wide-side-bend',
  'wide-twist',
  'wide-rounding',
  'wide-shoulders',
] as const;

/** Which tags each condition hides (CHECK-11 to CHECK-17). `tests/lib/content/safety-table.test.ts` has it by moves. */
export const hiddenBy: Record<Condition, readonly SafetyTag[]> = {
  // CHECK-11
  thinBones: ['side-bend', 'twist', 'all-fours', 'hip-crossing', 'wide-rounding'],
  // CHECK-12
  hipSurgery: ['hip-crossing', 'hip-extension', 'low-seat'],
  // CHECK-13
  recentSurgery: ['side-bend', 'twist', 'rounding', 'pelvic-tilt', 'neck', 'floor', 'standing', 'wide-shoulders'],
  // CHECK-14
  pregnancy: ['on-back', 'wide-side-bend', 'wide-twist', 'wide-sagging'],
  // CHECK-15
  heartPressure: ['all-fours', 'effort'],
  // CHECK-16
  bloodThinners: ['hip-crossing', 'hip-lift', 'force'],
  // CHECK-17
  jointFlare: allButSeatedEasy,
};

/**
 * "Prefer not to say" on the third list: only the easy seated moves. The person may have weak bones, so what that would hide
 * is hidden too, moves with a small form are kept small, and nothing is forced (CHECK-5).
 */
export const hiddenWhenUnsaid: readonly SafetyTag[] = [...allButSeatedEasy, ...hiddenBy.thinBones, 'force'];
