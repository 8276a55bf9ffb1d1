// Decides which signals count now. Only those count that the person wants a break to wait for.

import type { Seen } from '../state/seen';
import type { State } from '../state/state';
import type { DeferralSignal } from '../state/suppression';
import type { Instant } from '../state/time';
import { waitingRules } from './waiting-rules';

/** The signals that a break would wait for, most important first. */
export function signalsWith(
  state: State,
  kinds: readonly DeferralSignal['deferral']['kind'][],
): readonly DeferralSignal[] {
  return state.tracker.deferralSignals.filter(
    ({ deferral, reason }) => kinds.includes(deferral.kind) && waitingRules[reason].isWanted(state.settings),
  );
}

/** Whether other people see the screen. Then no notification is shown, however long a break has waited (WAIT-3). */
export const isScreenShared = (state: State) =>
  signalsWith(state, ['none', 'waiting', 'expired']).some(({ reason }) => reason === 'screenShare');

/** Whether the person said that they are in a call, or the browser sees one. Then no input is not an absence (ABSENCE-11). */
export const isInCall = (state: State, seen: Seen, now: Instant) =>
  signalsWith(state, ['none', 'waiting', 'expired']).some(
    ({ reason, until }) => waitingRules[reason].isListening(seen) && (until === null || now < until),
  );
