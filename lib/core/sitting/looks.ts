// Decides how often the background looks whether a person is back.

import type { State } from '../state/state';
import { type Instant, MINUTE } from '../state/time';
import { BRIEF_ABSENCE } from './clock';

/** Until somebody has been away this long, in ms, a minute decides whether it was a break (WAKE-3). */
export const FIRST_LOOKS = 10 * MINUTE;

/** From this long on, in ms, looks are at their rarest (WAKE-4, WAKE-5). */
export const SECOND_LOOKS = 120 * MINUTE;

/**
 * How long to wait between two looks at an empty chair, in ms, once nobody has been there for `awayMs`. No browser must be
 * relied on to say that somebody is back: Firefox does not, if the first input is in another program. So the background looks
 * by itself: often at first and more rarely later (WAKE-3 to WAKE-5).
 */
export function looksEvery(awayMs: number): number {
  if (awayMs < FIRST_LOOKS) return MINUTE;
  return awayMs < SECOND_LOOKS ? 2 * MINUTE : 5 * MINUTE;
}

interface Chair {
  /** When it was last seen empty, epoch ms. */
  readonly emptyAt: Instant;
  /** When to look at it next, epoch ms. */
  readonly lookAt: Instant;
}

/** `null` while somebody sits in it. */
function emptyChair({ tracker: { input, presence } }: State): Chair | null {
  if (presence.kind === 'active') return null;
  const { since } = presence;
  const emptyAt = input.kind === 'none' ? Math.max(since, input.at) : since;
  return { emptyAt, lookAt: emptyAt + looksEvery(emptyAt - since) };
}

/** When to look next whether somebody is back, epoch ms; `null` while somebody is there. */
export function nextLookAt(state: State): Instant | null {
  const chair = emptyChair(state);
  if (!chair) return null;
  const { lastEventAt } = state.tracker;
  return chair.lookAt > lastEventAt ? chair.lookAt : lastEventAt + MINUTE;
}

/** Whether a look did not come when it should have, which tells of sleep. */
export function missedLook(state: State, now: Instant): boolean {
  const chair = emptyChair(state);
  return chair !== null && now >= chair.lookAt + BRIEF_ABSENCE;
}

/**
 * When somebody came back whom a look finds there, epoch ms: half way between the look before, which found nobody, and this
 * one (WAKE-6). A look that comes much too late tells of sleep: whoever opens the lid has just come.
 */
export function foundBackAt(state: State, now: Instant): Instant {
  const chair = emptyChair(state);
  if (!chair || missedLook(state, now)) return now;
  const { boutStartedAt, creditedUntil } = state.tracker.clock;
  return Math.min(now, Math.max(Math.round((chair.emptyAt + now) / 2), boutStartedAt, creditedUntil));
}
