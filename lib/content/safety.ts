import type { SafetyTag } from './safety-tags';

/**
 * The safety check as data (health.md §3.2). Its words are messages named after the ids: `safety.saddleNumbness`, …
 * Raise `safetyVersion` when a question or what it hides changes: everybody is then asked once more.
 */
export const safetyVersion = 2;

/** Days until the check is shown again (health.md §3.1: 90, allowed 30–180). */
export const safetyRecheckDays = 90;

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

/**
 * The table of health.md §3.2 C for the moves there are: which tags each condition hides. Where the table hides half of a
 * move (the rounding half of the seated cat-cow), all of it is hidden: half a move would still be drawn whole.
 */
export const hiddenBy: Record<Condition, readonly SafetyTag[]> = {
  thinBones: ['side-bend', 'twist', 'rounding'],
  hipSurgery: [],
  recentSurgery: ['side-bend', 'twist', 'rounding', 'pelvic-tilt', 'neck'],
  pregnancy: ['wide-twist', 'wide-side-bend'],
  heartPressure: [],
  bloodThinners: [],
  jointFlare: ['wide-twist', 'wide-side-bend', 'neck'],
};
