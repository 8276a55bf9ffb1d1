// Decides which rows of history wait to be written.

import type { Row } from '../state/history-row';
import { MOST_WORDS } from '../state/outbox';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { note } from '../state/worker-log';

/** How many rows wait at most; that is about a week of them. The oldest are dropped (STORE-3). */
export const MOST_ROWS = 500;

/** Puts a row into the outbox, from where the shell writes it. It replaces a waiting row with the same id. */
export function putInOutbox(state: State, row: Row): State {
  const { outbox } = state;
  return { ...state, outbox: { ...outbox, rows: [...outbox.rows.filter(({ id }) => id !== row.id), row] } };
}

/** The rows with these ids are written, so they leave the outbox. */
export function forgetWritten(state: State, ids: readonly string[]): State {
  const rows = state.outbox.rows.filter(({ id }) => !ids.includes(id));
  return { ...state, outbox: { rows, refusal: null } };
}

/** Rows with these ids are not to be written. */
export function takeOut(state: State, ids: readonly string[]): State {
  const rows = state.outbox.rows.filter(({ id }) => !ids.includes(id));
  return rows.length === state.outbox.rows.length ? state : { ...state, outbox: { ...state.outbox, rows } };
}

/** Drops the oldest rows if there are too many, and logs how many it dropped. */
export function boundOutbox(state: State, now: Instant): State {
  const tooMany = state.outbox.rows.length - MOST_ROWS;
  if (tooMany <= 0) return state;
  const outbox = { ...state.outbox, rows: state.outbox.rows.slice(tooMany) };
  return note({ ...state, outbox }, now, 'rowsDropped', 0, tooMany);
}

/** The database refused the rows. */
export function noteRefusal(state: State, says: string, now: Instant): State {
  const times = (state.outbox.refusal?.times ?? 0) + 1;
  return { ...state, outbox: { ...state.outbox, refusal: { says: says.slice(0, MOST_WORDS), times, at: now } } };
}
