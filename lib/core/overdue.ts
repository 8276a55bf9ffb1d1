// Decides when a page may say that the background does not run.

import type { State } from './state/state';
import { type Instant, MINUTE, SECOND } from './state/time';
import { wakeAt } from './wake';

/** Browsers group their alarms, and a page may open as a computer wakes from sleep, a moment before the alarm rings. In ms (WAKE-8). */
export const ALLOWED = 2 * MINUTE;

/** How long the browser, or a background that has to start first, may take to answer a page, in ms (STORE-11). */
export const ANSWER_WITHIN = 10 * SECOND;

/**
 * A page asks the background to look no more often than this, in ms. A background with nothing to do stops after half a minute,
 * so one that is asked this often stays.
 */
export const ASKED_EVERY = 20 * SECOND;

/**
 * Whether the background should have looked at the clock long before `now`, epoch ms, and has not. It may have stopped for good;
 * or it is asleep beside a clock that was set back, with an alarm that is far ahead.
 */
export function isOverdue(state: State, now: Instant): boolean {
  return now > wakeAt(state) + ALLOWED || now < state.tracker.lastEventAt - ALLOWED;
}
