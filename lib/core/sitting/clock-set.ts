// Decides what happens when the computer's clock is set.

import { shift } from '../state/shift-times';
import type { State } from '../state/state';
import { DAY, type Instant } from '../state/time';
import { type Tracker, trackerSchema } from '../state/tracker';
import { note } from '../state/worker-log';
import { writeSitting } from './write-sitting';

// Some computers show a wrong date, for example 1970 after the battery was flat, until the network tells them the right one.

/**
 * A clock that was set back by at least this much, in ms, shows a wrong date. Then stored times on the wall are moved too
 * (SITTING-5).
 */
export const WRONG_DATE = 7 * DAY;

/**
 * If the clock jumps forward within this time, in ms, a wrong date has been corrected. Later, a jump forward is an ordinary
 * absence (SITTING-6).
 */
export const PUT_RIGHT_WITHIN = DAY;

/**
 * Moves every stored instant after the clock was set. `by` is in ms, and negative if the clock was set back. Times on the
 * wall are not moved, unless the date was wrong: then they move by whole days and keep their time of day.
 */
export function shiftInstants(tracker: Tracker, by: number): Tracker {
  const days = Math.abs(by) < WRONG_DATE ? 0 : Math.trunc(by / DAY);
  return shift(trackerSchema, tracker, { ms: by, days });
}

/** The clock shows an earlier time than at the last event. So it was set back, and no time counts as passed (SITTING-4). */
export function seeClockSetBack(state: State, now: Instant): State {
  const ms = state.tracker.lastEventAt - now;
  const shifted = { ...state, tracker: shiftInstants(state.tracker, -ms) };
  const noted = note(shifted, now, 'clockSetBack', ms);
  return ms < WRONG_DATE ? noted : writeSitting(noted, { wrongDate: { since: now, ms } });
}

/**
 * Undoes a wrong date: the clock has jumped forward by at least as much as it was set back, soon after that. Everything is
 * moved to where it was before. So the night in between keeps its length, and no bout begins in 1970.
 */
export function seeDatePutRight(state: State, now: Instant): State {
  const { lastEventAt, wrongDate } = state.tracker;
  if (!wrongDate || now - lastEventAt < wrongDate.ms || lastEventAt - wrongDate.since > PUT_RIGHT_WITHIN) return state;
  return { ...state, tracker: { ...shiftInstants(state.tracker, wrongDate.ms), wrongDate: null } };
}
