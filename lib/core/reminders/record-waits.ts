// Decides which waits of a due break the history has.

import { nextRowId, record } from '../sitting/record';
import { waitRow } from '../state/history-row';
import type { State } from '../state/state';
import type { DeferralSignal } from '../state/suppression';
import type { Instant } from '../state/time';
import { capOf, waitedFor } from './waits';

/**
 * Records each wait that a step from `before` to `after` has ended, whyever it did (HISTORY-1). It ended when the break stops
 * waiting for that reason at the latest: an alarm that rings late makes no wait longer.
 */
export function recordWaits(before: State, after: State, now: Instant): State {
  const goesOn = new Set(waitedFor(after).map(({ reason }) => reason));
  const ended = waitedFor(before).filter(({ reason }) => !goesOn.has(reason));
  return ended.reduce((state, signal) => recordWait(state, signal, Math.min(now, capOf(before, signal) ?? now)), after);
}

function recordWait(state: State, { deferral, reason }: DeferralSignal, at: Instant): State {
  if (deferral.kind !== 'waiting' || at <= deferral.since) return state;
  return record(state, waitRow({ id: nextRowId(state, at), from: deferral.since, at, reason }));
}
