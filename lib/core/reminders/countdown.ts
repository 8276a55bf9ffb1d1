// Decides when the icon counts down to the next break.

import { dueAt } from '../sitting/clock';
import { attentionOf } from '../state/attention';
import type { State } from '../state/state';
import { type Instant, MINUTE } from '../state/time';
import { canNotifyAt } from './can-notify';
import { afterSaidCall, waitedFor } from './waits';

/** How many minutes before a break the badge and the title begin to count (PROMPT-10). */
export const COUNTS_FROM = 5;

/**
 * The instant of the break that is counted down to, epoch ms; `null` if none is, because nobody is there or no reminder may
 * come.
 */
function countedTo(state: State): Instant | null {
  const { presence } = state.tracker;
  if (!state.settings.badgeCountdown || attentionOf(state).kind !== 'none' || presence.kind !== 'active') return null;
  return waitedFor(state).length > 0 ? null : canNotifyAt(state, afterSaidCall(state, dueAt(state)));
}

/** Whole minutes to the next break during the last five, as of the last event; `null` before that. */
export function minutesLeft(state: State): number | null {
  const at = countedTo(state);
  if (at === null) return null;
  const minutes = Math.ceil((at - state.tracker.lastEventAt) / MINUTE);
  return minutes >= 1 && minutes <= COUNTS_FROM ? minutes : null;
}

/** When the countdown next changes, epoch ms. It changes once a minute in the last five, while somebody is there to see it. */
export function countChangesAt(state: State): Instant | null {
  const at = countedTo(state);
  const { lastEventAt } = state.tracker;
  if (at === null || at <= lastEventAt) return null;
  const left = Math.min(COUNTS_FROM, Math.ceil((at - lastEventAt) / MINUTE) - 1);
  return at - left * MINUTE;
}
