// Decides how often the background looks whether a person is back.

import type { State } from '../state/state';
import { type Instant, MINUTE } from '../state/time';
import { BRIEF_ABSENCE } from './clock';

/**
 * For this long after the person left, in ms, the background looks most often: a minute may decide whether the absence is a
 * break (WAKE-3).
 */
export const FIRST_LOOKS = 10 * MINUTE;

/** After this long without the person, in ms, the background looks least often (WAKE-4, WAKE-5). */
export const SECOND_LOOKS = 120 * MINUTE;

/**
 * How long to wait between two looks for the person's return, in ms, when they have been away for `awayMs`. No browser can be
 * relied on to report a return: Firefox does not if the first input is in another program. So the background looks by itself,
 * often at first and rarely later (WAKE-3 to WAKE-5).
 */
export function looksEvery(awayMs: number): number {
  if (awayMs < FIRST_LOOKS) return MINUTE;
  return awayMs < SECOND_LOOKS ? 2 * MINUTE : 5 * MINUTE;
}

interface Chair {
  /** When nobody was last seen there, epoch ms. */
  readonly emptyAt: Instant;
  /** When to look next, epoch ms. */
  readonly lookAt: Instant;
}

/** `null` while somebody is there. */
function emptyChair({ tracker: { input, presence } }: State): Chair | null {
  if (presence.kind === 'active') return null;
  const { since } = presence;
  const emptyAt = input.kind === 'none' ? Math.max(since, input.at) : since;
  return { emptyAt, lookAt: emptyAt + looksEvery(emptyAt - since) };
}

/** When to look next for the person's return, epoch ms; `null` while somebody is there. */
export function nextLookAt(state: State): Instant | null {
  const chair = emptyChair(state);
  if (!chair) return null;
  const { lastEventAt } = state.tracker;
  return chair.lookAt > lastEventAt ? chair.lookAt : lastEventAt + MINUTE;
}

/** Whether a look did not happen when it should have. That means that the computer slept. */
export function missedLook(state: State, now: Instant): boolean {
  const chair = emptyChair(state);
  return chair !== null && now >= chair.lookAt + BRIEF_ABSENCE;
}

/**
 * When a person came back whom a look finds at the desk, epoch ms. It is half way between this look and the one before, which
 * found nobody (WAKE-6). If the look is much too late, the computer slept, and the person has only just come.
 */
export function foundBackAt(state: State, now: Instant): Instant {
  const chair = emptyChair(state);
  if (!chair || missedLook(state, now)) return now;
  const { boutStartedAt, creditedUntil } = state.tracker.clock;
  return Math.min(now, Math.max(Math.round((chair.emptyAt + now) / 2), boutStartedAt, creditedUntil));
}
