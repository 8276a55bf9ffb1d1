// Decides what it does that working hours open and close.

import { noCycleBefore } from '../sitting/bout';
import type { State } from '../state/state';
import { type CalendarDate, DAY, dateOf, dayOf, type Instant } from '../state/time';
import { shiftsAround } from './hours-spans';
import { isNever, openness, opennessBySettings, overtimeEndsAt } from './openness';
import { writeReminders } from './write-reminders';

/** The date of the day that `at` belongs to. During a shift it is the date on which the shift began. */
function workdayOf(state: State, at: Instant): CalendarDate {
  for (const { since, until } of shiftsAround(state, at)) {
    if (since > at) break;
    if (at < until && at - since <= DAY) return dateOf(since, state.zone);
  }
  return dayOf(at, state.zone).date;
}

/**
 * When the hours first open on a later day than that of `at`, epoch ms; `null` if never. A shift belongs to the day on which
 * it begins: for a person on night shift at 02:00, "tomorrow" is the coming evening.
 */
export function nextWorkdayOpening(state: State, at: Instant): Instant | null {
  if (isNever(state)) return null;
  const today = workdayOf(state, at);
  for (const { since } of shiftsAround(state, at)) {
    if (since > at && dateOf(since, state.zone) > today) return since;
  }
  return null;
}

/** Whether "remind me now" is over: the hours have opened before its end, or are closed after it (HOURS-8). */
function isOvertimeOver(state: State, now: Instant): boolean {
  const ends = overtimeEndsAt(state);
  if (ends === null) return false;
  const hours = opennessBySettings(state, now);
  return now < ends ? hours.kind === 'open' : hours.kind === 'off' || hours.since !== ends;
}

/** When hours open, both cycles begin anew: time that was sat before them does not count (HOURS-3). */
export function applyTimeToHours(state: State, now: Instant): State {
  const { clock } = state.tracker;
  if (isOvertimeOver(state, now)) return writeReminders(state, { overtime: { kind: 'none' } });
  const open = openness(state, now);
  if (open.kind === 'off' || open.since === null || clock.longCycleStartedAt >= open.since) return state;
  return noCycleBefore(state, open.since);
}
