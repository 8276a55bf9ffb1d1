import type { BreakRow, Row } from './rows';
import { type State, track } from './state';
import type { Instant } from './time';

/** An id that no other row has. */
export function nextRowId(state: State, at: Instant): string {
  return `${at}.${state.tracker.rowsSoFar}`;
}

/** Before there was a Limber nobody sat: a clock that says so was wrong, and so would the history be. */
const FIRST_DAY = Date.UTC(2026, 0, 1);

/** Puts a row into the outbox, from where the shell writes it. A row of the same id there is replaced. */
export function record(state: State, row: Row): State {
  if (row.at < FIRST_DAY) return state;
  const { outbox, rowsSoFar } = state.tracker;
  return track(state, { outbox: [...outbox.filter(({ id }) => id !== row.id), row], rowsSoFar: rowsSoFar + 1 });
}

/** Records what became of a break. */
export function recordBreak(
  state: State,
  at: Instant,
  outcome: BreakRow['outcome'],
  { size = 'short', exercises = [], ms = 0 }: Partial<Pick<BreakRow, 'size' | 'exercises' | 'ms'>> = {},
): State {
  return record(state, { kind: 'break', id: nextRowId(state, at), at, outcome, size, exercises, ms });
}

/** The rows with these ids are in the ledger. */
export function forgetWritten(state: State, ids: readonly string[]): State {
  return track(state, { outbox: state.tracker.outbox.filter(({ id }) => !ids.includes(id)) });
}
