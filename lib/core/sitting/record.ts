// Decides which id a row of history has, and whether it is kept.

import { type BreakParts, type BreakRow, breakRow, type Row } from '../state/history-row';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { putInOutbox } from './outbox';
import { writeSitting } from './write-sitting';

/** A new id for a row of history. */
export function nextRowId(state: State, at: Instant): string {
  return `${at}.${state.tracker.rowsSoFar}`;
}

/** Rows from before this time, epoch ms, are not recorded. Limber did not exist yet, so the clock was wrong. */
const FIRST_DAY = Date.UTC(2026, 0, 1);

/** Records a row. It waits in the outbox until it is written. Without a history no row is kept (POLICY-4). */
export function record(state: State, row: Row): State {
  if (row.at < FIRST_DAY || state.policy.noHistory) return state;
  return writeSitting(putInOutbox(state, row), { rowsSoFar: state.tracker.rowsSoFar + 1 });
}

/** Records the outcome of a break. */
export function recordBreak(state: State, at: Instant, outcome: BreakRow['outcome'], parts: BreakParts = {}): State {
  return record(state, breakRow(nextRowId(state, at), at, outcome, parts));
}
