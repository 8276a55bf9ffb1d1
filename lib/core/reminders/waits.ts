// Decides what a due break waits for now, and until when.

import { GRACE_PERIOD } from '../sitting/clock';
import type { State } from '../state/state';
import type { DeferralSignal } from '../state/suppression';
import type { Instant } from '../state/time';
import { isScreenShared, signalsWith } from './deferral-signals';
import { waitingRules } from './waiting-rules';

/** Until when a break waits for this signal at most, epoch ms; `null` if no break waits for it. */
export function capOf(state: State, { deferral, reason, until }: DeferralSignal): Instant | null {
  if (deferral.kind !== 'waiting') return null;
  const atMostMs = waitingRules[reason].atMostMs(state.settings);
  return atMostMs === null ? until : (deferral.firstAt ?? deferral.since) + atMostMs;
}

/** What the due break waits for now, most important first. */
export const waitedFor = (state: State) => signalsWith(state, ['waiting']);

/** Whether a follow-up now would interrupt something (WAIT-15). Typing does not count, because people pause soon. */
export const isInTheMiddle = (state: State) =>
  isScreenShared(state) || signalsWith(state, ['none', 'waiting']).some(({ reason }) => reason !== 'typing');

/** When the waiting break is announced at the latest, epoch ms, including the minute after a call; `null` if no break waits. */
export function waitsUntil(state: State): Instant | null {
  const waiting = waitedFor(state);
  const caps = waiting.flatMap((signal) => capOf(state, signal) ?? []);
  if (caps.length === 0) return null;
  const last = Math.max(...caps);
  return waiting.some(({ reason }) => reason !== 'typing') ? last + GRACE_PERIOD : last;
}

/** When the next signal reaches the longest time that breaks wait for it, epoch ms; `null` if no break waits. */
export function nextCapAt(state: State): Instant | null {
  const caps = waitedFor(state).flatMap((signal) => capOf(state, signal) ?? []);
  return caps.length > 0 ? Math.min(...caps) : null;
}

/**
 * When a break that is due at `at` is announced, epoch ms, if the person said that they are in a call: a minute after its
 * end.
 */
export function afterSaidCall(state: State, at: Instant): Instant {
  const said = state.tracker.deferralSignals.find(
    ({ deferral, reason }) => reason === 'saidInCall' && deferral.kind !== 'expired',
  );
  return said && said.until !== null && at < said.until ? said.until + GRACE_PERIOD : at;
}
