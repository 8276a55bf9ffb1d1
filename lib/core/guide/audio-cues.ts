// Decides what is said and which sound is played at each step.

import type { Guide } from '../state/activity';
import { CLOCK_SLACK, type Instant } from '../state/time';
import type { Step } from './steps';

/** The sounds: the other side comes next, a move has ended, a long break is over. */
export type Chime = 'change' | 'end' | 'over';

/** The state of a guide, as far as it matters for sound. */
export interface AudibleState {
  readonly stepIndex: number;
  readonly kind: Step['kind'];
  readonly tempo: Guide['tempo'];
  readonly pace: Guide['pace'];
}

/** What to play, if the person wants sound. */
export interface Cue {
  /** The words of the step are said from the beginning. */
  readonly isSaid: boolean;
  /** The voice stops. */
  readonly isHushed: boolean;
  readonly chime: Chime | null;
}

const silence: Cue = { isSaid: false, isHushed: false, chime: null };

const chimes: Partial<Record<Step['kind'], Chime>> = { change: 'change', finish: 'end' };

/** A value that differs when the same step begins again: when it ends, or when it was paused. */
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

const hasRunOut = (before: AudibleState | null, now: Instant) =>
  before?.pace.kind === 'running' && now >= before.pace.stepEndsAt - CLOCK_SLACK;

/**
 * What to play when a guide goes from one state to another. Each step is said once, and once more when it is repeated or
 * continued. A paused guide is silent, whatever the person presses (SPEECH-3). A new tempo does not say the step again.
 *
 * @param before where it was when something could last be heard; `null` at the first look
 * @param now epoch ms
 */
export function cueOf(before: AudibleState | null, after: AudibleState, now: Instant): Cue {
  if (after.pace.kind === 'paused') return { ...silence, isHushed: before?.pace.kind !== 'paused' };
  const chime = chimes[after.kind] ?? null;
  // If the step's time ran out, its words are said to the end first. If the person left the step, they are cut off.
  if (before?.stepIndex !== after.stepIndex) return { isSaid: true, isHushed: !hasRunOut(before, now), chime };
  if (before.pace.kind === 'paused') return { ...silence, isSaid: true };
  if (before.tempo !== after.tempo || markOf(before.pace) === markOf(after.pace)) return silence;
  return { isSaid: true, isHushed: true, chime };
}
