// Decides when a page may say that the background does not run.

import type { State } from './state/state';
import { type Instant, MINUTE, SECOND } from './state/time';
import { wakeAt } from './wake';

/**
 * How late the alarm may be before a page says that the background does not run; in ms (WAKE-8). Browsers delay alarms to
 * group them. A page may also open just after the computer wakes, a moment before the alarm rings.
 */
export const ALLOWED = 2 * MINUTE;

/** How long the browser, or a background that has to start first, may take to answer a page, in ms (STORE-11). */
export const ANSWER_WITHIN = 10 * SECOND;

/**
 * A page asks the background to look at the clock at most this often, in ms. A background with nothing to do stops after half
 * a minute, so with this interval it stays.
 */
export const ASKED_EVERY = 20 * SECOND;

/**
 * Whether the background should have looked at the clock long before `now`, epoch ms, but did not. It may have stopped. Or
 * the clock was set back while it was asleep, so its alarm is far in the future.
 */
export function isOverdue(state: State, now: Instant): boolean {
  return now > wakeAt(state) + ALLOWED || now < state.tracker.lastEventAt - ALLOWED;
}
