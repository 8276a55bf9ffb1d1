/**
 * The demands of a movement on the body. An exercise has tags, and the safety check hides tags. So the check does not have to
 * know the exercises, and what is kept of it names movements and no illness (CHECK-6). Some tags hide only a part of a move:
 * the exercise lists them in `small`, and its small form stays allowed.
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
  // Getting up from a seat, the hips bent deep.
  'low-seat',
  // Only the small form of the move stays.
  'wide-side-bend',
  'wide-twist',
  'wide-rounding',
  'wide-sagging',
  'wide-shoulders',
  // Hides no move. Every move is to be done very gently, even if a professional has allowed some of them.
  'force',
] as const;

export type SafetyTag = (typeof safetyTags)[number];
