// Decides what is said and which sound is heard at each step.

import type { Guide } from '../state/activity';
import { CLOCK_SLACK, type Instant } from '../state/time';
import type { Step } from './steps';

/** Sounds without words: the other side's turn, the end of a move, and that a long break is over. */
export type Chime = 'change' | 'end' | 'over';

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
export function markOf(pace: Guide['pace']): number {
  switch (pace.kind) {
    case 'running':
      return pace.firstEndsAt ?? pace.stepEndsAt;
    case 'byHand':
    case 'paused':
      return pace.since;
    default:
      return pace satisfies never;
  }
}

const hasRunOut = (before: Spot | null, now: Instant) =>
  before?.pace.kind === 'running' && now >= before.pace.stepEndsAt - CLOCK_SLACK;

/**
 * What is heard when a guide that was at one spot is seen at another: each step once, and once more when it is repeated
 * or gone on with. A guide on hold is silent, whatever is pressed (SPEECH-3). Another tempo is no reason to say the step again.
 *
 * @param before where it was when something could last be heard; `null` at the first look
 * @param now epoch ms
 */
export function cueOf(before: Spot | null, after: Spot, now: Instant): Cue {
  if (after.pace.kind === 'paused') return { ...silence, isHushed: before?.pace.kind !== 'paused' };
  const chime = chimes[after.kind] ?? null;
  // A step whose time ran out is said to its end first; one that the person has left is not.
  if (before?.stepIndex !== after.stepIndex) return { isSaid: true, isHushed: !hasRunOut(before, now), chime };
  if (before.pace.kind === 'paused') return { ...silence, isSaid: true };
  if (before.tempo !== after.tempo || markOf(before.pace) === markOf(after.pace)) return silence;
  return { isSaid: true, isHushed: true, chime };
}
