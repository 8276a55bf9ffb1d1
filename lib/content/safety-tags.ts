/**
 * What a kind of movement asks of the body. An exercise carries tags; the safety check hides tags; so the check never
 * has to know which exercises exist, and what is kept of it names movements and no illness. Some tags hide only a part
 * of a move: an exercise names them in `small`, and its small form stays.
 */
export const safetyTags = [
  'side-bend',
  'twist',
  'rounding',
  'pelvic-tilt',
  'shoulders',
  'neck',
  'all-fours',
  'on-back',
  'hip-crossing',
  'hip-extension',
  'hip-lift',
  'effort',
  'floor',
  'standing',
  // Only the small form of the move stays.
  'wide-side-bend',
  'wide-twist',
  'wide-rounding',
  'wide-sagging',
  'wide-shoulders',
  'low-seat',
  // Hides no move: every one is to be done very gently.
  'force',
] as const;

export type SafetyTag = (typeof safetyTags)[number];
