/**
 * What a kind of movement asks of the body. An exercise carries tags; the safety check hides tags; so the check never
 * has to know which exercises exist, and what is kept of it names movements and no illness (CHECK-6). Some tags hide only a part
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
  // Getting up from a seat, the hips bent deep.
  'low-seat',
  // Only the small form of the move stays.
  'wide-side-bend',
  'wide-twist',
  'wide-rounding',
  'wide-sagging',
  'wide-shoulders',
  // Hides no move: every one is to be done very gently, whatever a professional has said of single moves.
  'force',
] as const;

export type SafetyTag = (typeof safetyTags)[number];
