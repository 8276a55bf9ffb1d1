import type { SafetyTag } from './safety-tags';

/**
 * What the third list of the safety check asks for, and what each answer hides; the signs of the first two stand in
 * `signs.ts`. The words are messages named after the ids: `safety.thinBones`, … Raise `safetyVersion` when a question of any
 * list or what it hides changes: everybody is then asked once more.
 */
export const safetyVersion = 5;

/** Any of these: some moves are hidden, or kept small, until a health professional says they are OK. */
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

/** What is hidden for someone who is to have the easy seated moves only, and those small (CHECK-17). */
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
 * "Prefer not to say" on the third list: the easy seated moves only. Since nobody can know, also what weak bones would
 * hide is hidden, what has a small form is kept small, and nothing is forced (CHECK-5).
 */
export const hiddenWhenUnsaid: readonly SafetyTag[] = [...allButSeatedEasy, ...hiddenBy.thinBones, 'force'];
