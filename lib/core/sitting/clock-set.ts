// Decides what happens when the computer's clock is set.

import { shift } from '../state/shift-times';
import type { State } from '../state/state';
import { DAY, type Instant } from '../state/time';
import { type Tracker, trackerSchema } from '../state/tracker';
import { note } from '../state/worker-log';
import { writeSitting } from './write-sitting';

// Computers show a wrong date at times: 1970 after a flat battery, until the network has told them the right one.

/** A clock that was set back by this much, in ms, showed a wrong date, and what is on the wall moves with it (SITTING-5). */
export const WRONG_DATE = 7 * DAY;

/** A wrong date is put right within this time, in ms. Later, a jump forward is an absence like any other (SITTING-6). */
export const PUT_RIGHT_WITHIN = DAY;

/**
 * Moves every stored instant, for a clock that was set (`by` is in ms, negative when it was set back). What is said of the
 * wall clock stays on the wall, unless the date was wrong: then it moves by whole days, and keeps its time of day.
 */
export function shiftInstants(tracker: Tracker, by: number): Tracker {
  const days = Math.abs(by) < WRONG_DATE ? 0 : Math.trunc(by / DAY);
  return shift(trackerSchema, tracker, { ms: by, days });
}

/** The clock shows less than at the last event: it was set back, and no time is taken to have passed (SITTING-4). */
export function seeClockSetBack(state: State, now: Instant): State {
  const ms = state.tracker.lastEventAt - now;
  const shifted = { ...state, tracker: shiftInstants(state.tracker, -ms) };
  const noted = note(shifted, now, 'clockSetBack', ms);
  return ms < WRONG_DATE ? noted : writeSitting(noted, { wrongDate: { since: now, ms } });
}

/**
 * A date that went wrong is right again if the clock jumps forward by at least as much, soon after: everything is put back to
 * when it was, so that the night in between is as long as it was, and no bout begins in 1970.
 */
export function seeDatePutRight(state: State, now: Instant): State {
  const { lastEventAt, wrongDate } = state.tracker;
  if (!wrongDate || now - lastEventAt < wrongDate.ms || lastEventAt - wrongDate.since > PUT_RIGHT_WITHIN) return state;
  return { ...state, tracker: { ...shiftInstants(state.tracker, wrongDate.ms), wrongDate: null } };
}
