import { naturalBreakMs } from './clock';
import { nextChangeAt } from './prompt';
import type { State } from './state';
import { type Instant, MINUTE } from './time';

/** While nobody is there the browser says when they return; this only heals a word that was lost. */
const AWAY_HEARTBEAT = 30 * MINUTE;

/**
 * When to look at the clock next, as epoch ms. Besides what is due, a heartbeat: while someone is at the desk the
 * worker wakes at least every natural-break length, so that a longer silence can only be sleep (design §4).
 */
export function wakeAt(state: State): Instant {
  const { lastEventAt, presence } = state.tracker;
  const heartbeat = lastEventAt + (presence.kind === 'active' ? naturalBreakMs(state) : AWAY_HEARTBEAT);
  return Math.min(heartbeat, nextChangeAt(state) ?? heartbeat);
}
