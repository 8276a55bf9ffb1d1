import type { SafetyTag } from './safety-tags';

/**
 * The safety check as data (health.md §3.2). Its words are messages named after the ids: `safety.saddleNumbness`, …
 * Raise `safetyVersion` when a question or what it hides changes: everybody is then asked once more.
 */
export const safetyVersion = 4;

/** Any of these: the emergency card, and every move is put away. */
export const emergencySigns = ['saddleNumbness', 'bladderBowel', 'bothLegs', 'chestBreathFaint', 'badFall'] as const;

/** Any of these: the get-advice card, and every move is put away. */
export const adviceSigns = [
  'feverUnwell',
  'weightLossCancer',
  'nightOrWorse',
  'oneLimb',
  'dizzySpells',
  'supervisedOnly',
  'freshStrain',
] as const;

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

export type EmergencySign = (typeof emergencySigns)[number];
export type AdviceSign = (typeof adviceSigns)[number];
export type Condition = (typeof conditions)[number];

/** What is hidden for someone who is to have the easy seated moves only, and those small (health.md §3.2, 18). */
const allButSeatedEasy = ['neck', 'floor', 'standing', 'wide-side-bend', 'wide-twist'] as const;

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
 * "Prefer not to say" (health.md §3.1): the easy seated moves only. Since nobody can know, also what weak bones would
 * hide is hidden, and what has a small form is kept small.
 */
export const hiddenWhenUnsaid: readonly SafetyTag[] = [
  ...allButSeatedEasy,
  ...hiddenBy.thinBones,
  'wide-shoulders',
  'force',
];
