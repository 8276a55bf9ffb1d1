// Decides what a move has to have.

import * as z from 'zod/mini';
import type { OfferKey, PlainKey } from '../i18n/messages';
import { bodyAreas } from './body-area';
import { type Exercise, LEAST_CHANGE } from './exercise';
import { poseNames } from './poses';
import { safetyTags } from './safety-tags';
import { type Surrounding, surroundings } from './surroundings';

/** The key of a message. The types and the catalogue's test check that there is such a message. */
const words = <Key extends PlainKey>(missing: string) =>
  z.custom<Key>((key) => typeof key === 'string' && key.length > 0, { error: missing });

const line = z.union(
  [words('needs words'), z.strictObject({ left: words('needs words'), right: words('needs words') })],
  {
    error: 'needs words, or words for each side',
  },
);

const picture = z.enum(poseNames, { error: 'needs a picture: the name of a pose in lib/content/*-poses.ts' });

const phase = z.strictObject(
  {
    line,
    pose: picture,
    seconds: z.number({ error: 'needs its seconds' }).check(z.gte(0)),
    isHeld: z.exactOptional(z.boolean()),
    breath: z.exactOptional(z.enum(['in', 'out'])),
    wheelchair: z.exactOptional(words('needs words')),
    small: z.exactOptional(z.strictObject({ line, pose: picture })),
  },
  { error: 'needs a step: words, a picture and its seconds' },
);

const dose = z.strictObject(
  { holdSeconds: z.number().check(z.gte(0)), repetitions: z.int().check(z.gte(1)) },
  { error: 'needs a dose: seconds held, and repetitions' },
);

const surrounding = Object.keys(surroundings) as [Surrounding, ...Surrounding[]];

const shape = z.strictObject({
  id: z
    .string({ error: 'needs an id' })
    .check(z.regex(/^[a-z]+(_[a-z]+)*$/, { error: 'is its file name with _ for -' })),
  place: z.enum(['seated', 'standing', 'floor'], { error: 'needs a place' }),
  area: z.enum(bodyAreas, { error: 'needs a part of the body' }),
  name: words('needs a name'),
  offer: words<OfferKey>('needs a name for the notification'),
  check: z.nullable(z.enum(surrounding, { error: 'needs what it leans on, or null' })),
  needsSafetyCheck: z.boolean({ error: 'needs to say whether the safety check comes first' }),
  tags: z.array(z.enum(safetyTags, { error: 'is no tag of the safety check' }), { error: 'needs its safety tags' }),
  small: z.nullable(
    z.strictObject({ when: z.enum(safetyTags), say: words('needs words') }, { error: 'needs its small form, or null' }),
  ),
  hasSides: z.boolean({ error: 'needs to say whether it has sides' }),
  dose,
  allowedHoldSeconds: z.tuple([z.number(), z.number()], { error: 'needs the least and the most seconds of a hold' }),
  firstDose: z.nullable(dose),
  leastDose: z.nullable(dose),
  setUp: phase,
  ready: z.nullable(phase),
  repetition: z.tuple([phase], phase, { error: 'needs at least one step' }),
  change: z.nullable(phase),
  finish: phase,
  feel: line,
  mistakes: words('needs the common mistakes'),
  easier: words('needs an easier variant'),
  leaveOut: words('needs who should leave it out'),
  stop: words('needs a stop cue'),
  isGentlerVersion: z.boolean({ error: 'needs to say whether it is our gentler version of its sources' }),
  sources: z
    .array(z.url({ error: 'is no address' }), { error: 'needs a source' })
    .check(z.minLength(1, { error: 'needs a source' })),
  reviewed: z.iso.date({ error: 'needs the date of its last review' }),
});

/** Contradictions that a schema cannot express: each with its place. */
function contradictions({ hasSides, change, dose, firstDose, leastDose, ...exercise }: Exercise): readonly string[] {
  const [least, most] = exercise.allowedHoldSeconds;
  const isHeld = exercise.repetition.some((each) => each.isHeld);
  const isAllowed = ({ holdSeconds }: Exercise['dose']) => holdSeconds >= least && holdSeconds <= most;
  return [
    hasSides === (change === null) && 'change: is there for a move with sides, and null for one without',
    change !== null && change.seconds < LEAST_CHANGE && 'change: is too short',
    hasSides &&
      exercise.repetition.some((each) => typeof each.line === 'string') &&
      'repetition: needs words for each side',
    isHeld !== dose.holdSeconds > 0 && 'repetition: one step is held if the dose has a hold, and none if not',
    !isAllowed(dose) && 'dose: is held for longer or shorter than is allowed',
    firstDose !== null && !isAllowed(firstDose) && 'firstDose: is held for longer or shorter than is allowed',
    leastDose !== null && !isAllowed(leastDose) && 'leastDose: is held for longer or shorter than is allowed',
    leastDose !== null &&
      (leastDose.repetitions > dose.repetitions || leastDose.holdSeconds > dose.holdSeconds) &&
      'leastDose: is more than the dose',
    exercise.small !== null &&
      exercise.tags.includes(exercise.small.when) &&
      'small: its tag would hide the whole move',
    exercise.needsSafetyCheck && exercise.tags.length === 0 && 'tags: needs at least one, or nothing could hide it',
  ].filter((each) => each !== false);
}

const schema: z.ZodMiniType<Exercise> = shape;

/**
 * What a move still lacks before it may be shown, by name: a stop cue, a source, a picture for each step and so on. Empty for
 * a complete move.
 */
export function whatIsMissing(exercise: unknown): readonly string[] {
  const parsed = schema.safeParse(exercise);
  if (parsed.success) return contradictions(parsed.data);
  return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
