// Decides which signals count now: those that the person wants a break to wait for.

import type { Seen } from '../state/events';
import type { State } from '../state/state';
import type { DeferralSignal } from '../state/suppression';
import type { Instant } from '../state/time';
import { waitingRules } from './waiting-rules';

/** What is there that a break would wait for, weightiest first. */
export function signalsWith(
  state: State,
  kinds: readonly DeferralSignal['deferral']['kind'][],
): readonly DeferralSignal[] {
  return state.tracker.deferralSignals.filter(
    ({ deferral, reason }) => kinds.includes(deferral.kind) && waitingRules[reason].isWanted(state.settings),
  );
}

/** Whether others see the screen: no notification is up then, however long a break has waited (WAIT-3). */
export const isScreenShared = (state: State) =>
  signalsWith(state, ['none', 'waiting', 'expired']).some(({ reason }) => reason === 'screenShare');

/** Whether the person has said that they are in a call, or one can be told from what is seen: no input is no absence then (ABSENCE-11). */
export const isInCall = (state: State, seen: Seen, now: Instant) =>
  signalsWith(state, ['none', 'waiting', 'expired']).some(
    ({ reason, until }) => waitingRules[reason].isListening(seen) && (until === null || now < until),
  );
