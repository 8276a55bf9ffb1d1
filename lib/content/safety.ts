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

/** What is hidden for someone who is to have the easy seated moves only, and those small (health.md §3.2, 18). */
const allButSeatedEasy = [
  'neck',
  'floor',
  'standing',
  'wide-side-bend',
  'wide-twist',
  'wide-rounding',
  'wide-shoulders',
] as const;

/** The table of health.md §3.2 C: which tags each condition hides. `tests/lib/content/safety-table.test.ts` has it by moves. */
export const hiddenBy: Record<Condition, readonly SafetyTag[]> = {
  thinBones: ['side-bend', 'twist', 'all-fours', 'hip-crossing', 'wide-rounding'],
  hipSurgery: ['hip-crossing', 'hip-extension', 'low-seat'],
  recentSurgery: ['side-bend', 'twist', 'rounding', 'pelvic-tilt', 'neck', 'floor', 'standing', 'wide-shoulders'],
  pregnancy: ['on-back', 'wide-side-bend', 'wide-twist', 'wide-sagging'],
  heartPressure: ['all-fours', 'effort'],
  bloodThinners: ['hip-crossing', 'hip-lift', 'force'],
  jointFlare: allButSeatedEasy,
};

/**
 * "Prefer not to say" on the third list: the easy seated moves only. Since nobody can know, also what weak bones would
 * hide is hidden, what has a small form is kept small, and nothing is forced.
 */
export const hiddenWhenUnsaid: readonly SafetyTag[] = [...allButSeatedEasy, ...hiddenBy.thinBones, 'force'];
