// Decides whether reminders may come, by the working hours.

import { newCycle } from '../sitting/clock';
import type { State } from '../state/state';
import { type CalendarDate, DAY, dateOf, dayOf, type Instant, instantOf } from '../state/time';
import { IN_SIGHT, shiftsAround, spansAround } from './hours-spans';
import { writeReminders } from './write-reminders';

/** Whether reminders may come at a time, since when, and until when. `null`: further away than the search reaches. */
export type Openness =
  | { readonly kind: 'open'; readonly since: Instant | null; readonly until: Instant | null }
  | { readonly kind: 'off'; readonly until: Instant | null };

const ALWAYS: Openness = { kind: 'open', since: null, until: null };

const isNever = ({ settings: { hours } }: State) => hours?.every((day) => day.length === 0) ?? false;

function overtimeEndsAt({ tracker: { overtime }, zone }: State): Instant | null {
  return overtime.kind === 'on' ? instantOf(overtime.until, zone) : null;
}

/**
 * Whether reminders may come at `at`, epoch ms, by the working hours and by what the person said today. Hours that open at the
 * end of "remind me now" only continue it: they are open since it began.
 */
export function openness(state: State, at: Instant): Openness {
  const { overtime } = state.tracker;
  const ends = overtimeEndsAt(state);
  if (overtime.kind !== 'on' || ends === null || at < overtime.since) return opennessBySettings(state, at);
  const { since } = overtime;
  if (at < ends) return { kind: 'open', since, until: ends };
  const hours = opennessBySettings(state, at);
  return hours.kind === 'open' && hours.since === ends ? { ...hours, since } : hours;
}

function opennessBySettings(state: State, at: Instant): Openness {
  const { hours, daysOff } = state.settings;
  if (!hours && daysOff.length === 0) return ALWAYS;
  if (isNever(state)) return { kind: 'off', until: null };
  let isFirst = true;
  for (const { since, until } of spansAround(state, at)) {
    if (at < since) return { kind: 'off', until: since };
    if (at < until) {
      // If it is open where the search begins, the beginning is not known.
      const isLong = isFirst && at - since > DAY;
      return { kind: 'open', since: isLong ? null : since, until: until > at + IN_SIGHT ? null : until };
    }
    isFirst = false;
  }
  return { kind: 'off', until: null };
}

export const isOpen = (state: State, at: Instant) => openness(state, at).kind === 'open';

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

/** When hours next open or close, epoch ms. */
export function hoursChangeAt(state: State): Instant | null {
  return openness(state, state.tracker.lastEventAt).until;
}

/** Whether "remind me now" is over: the hours have opened before its end, or are closed after it (HOURS-8). */
function isOvertimeOver(state: State, now: Instant): boolean {
  const ends = overtimeEndsAt(state);
  if (ends === null) return false;
  const hours = opennessBySettings(state, now);
  return now < ends ? hours.kind === 'open' : hours.kind === 'off' || hours.since !== ends;
}

/** When hours open a new cycle begins: time that was sat before them does not count (HOURS-3). */
export function applyTimeToHours(state: State, now: Instant): State {
  const { clock } = state.tracker;
  if (isOvertimeOver(state, now)) return writeReminders(state, { overtime: { kind: 'none' } });
  const open = openness(state, now);
  if (open.kind === 'off' || open.since === null || clock.cycleStartedAt >= open.since) return state;
  return newCycle(state, open.since, 'long');
}
