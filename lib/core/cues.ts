import type { Step } from './guide-steps';
import type { Guide } from './tracker';

/** Sounds without words: the other side's turn, and the end of a move. */
export type Chime = 'change' | 'end';

/** Where a guide is, as far as it can be heard. */
export interface Spot {
  readonly stepIndex: number;
  readonly kind: Step['kind'];
  readonly tempo: Guide['tempo'];
  readonly pace: Guide['pace'];
}

/** What is to be heard, if the person wants it. */
export interface Cue {
  /** The step is said, from its beginning. */
  readonly isSaid: boolean;
  /** What was being said stops. */
  readonly isHushed: boolean;
  readonly chime: Chime | null;
}

const silence: Cue = { isSaid: false, isHushed: false, chime: null };

const chimes: Partial<Record<Step['kind'], Chime>> = { change: 'change', finish: 'end' };

/** Until when, or since when: another value of the same step means that it has begun again. */
function mark(pace: Guide['pace']): number {
  switch (pace.kind) {
    case 'running':
      return pace.stepEndsAt;
    case 'byHand':
    case 'paused':
      return pace.since;
    default:
      return pace satisfies never;
  }
}

/**
 * What is heard when a guide that was at one spot is seen at another: each step once, and once more when it is repeated
 * or gone on with. A guide on hold is silent, whatever is pressed. Another tempo is no reason to say the step again.
 *
 * @param before where it was when something could last be heard; `null` at the first look
 */
export function cueOf(before: Spot | null, after: Spot): Cue {
  if (after.pace.kind === 'paused') return { ...silence, isHushed: before?.pace.kind !== 'paused' };
  const chime = chimes[after.kind] ?? null;
  if (before?.stepIndex !== after.stepIndex) return { isSaid: true, isHushed: true, chime };
  if (before.pace.kind === 'paused') return { ...silence, isSaid: true };
  if (before.tempo !== after.tempo || mark(before.pace) === mark(after.pace)) return silence;
  return { isSaid: true, isHushed: true, chime };
}
