/**
 * What a kind of movement asks of the body. An exercise carries tags; the safety check hides tags; so the check never
 * has to know which exercises exist. A `wide-…` tag hides only the full-size form: the small form stays.
 */
export const safetyTags = [
  'side-bend',
  'twist',
  'rounding',
  'pelvic-tilt',
  'shoulders',
  'neck',
  'wide-side-bend',
  'wide-twist',
] as const;

export type SafetyTag = (typeof safetyTags)[number];
