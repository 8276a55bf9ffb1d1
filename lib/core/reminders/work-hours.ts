// Decides whether reminders may come, by the working hours.

import { newCycle } from '../sitting/clock';
import type { Settings } from '../state/settings';
import type { State } from '../state/state';
import { type CalendarDate, DAY, DAY_TURNS, dateOf, dayOf, HOUR, type Instant, instantOf } from '../state/time';
import { type HoursRange, MIDNIGHT } from '../state/week';
import { writeReminders } from './write-reminders';

/** Whether reminders may come at a time, since when, and until when. `null`: further away than the search reaches. */
export type Openness =
  | { readonly kind: 'open'; readonly since: Instant | null; readonly until: Instant | null }
  | { readonly kind: 'off'; readonly until: Instant | null };

interface Span {
  readonly since: Instant;
  readonly until: Instant;
}

const ALWAYS: Openness = { kind: 'open', since: null, until: null };

/**
 * The hours of a person who has set none, in minutes since midnight. They go from 04:00 to 04:00, so that the evening belongs
 * to a day off (HOURS-2).
 */
const WHOLE_DAY: readonly HoursRange[] = [{ from: DAY_TURNS, to: DAY_TURNS + MIDNIGHT }];

/** How many days back ranges are read, because a night shift began the evening before. */
const DAYS_BEFORE = 2;

/** How many days ahead ranges are read. The list of days off is not longer than that, so every holiday ends before. */
const DAYS_AHEAD = 400;

/** How far ahead an end is searched, in ms. */
const IN_SIGHT = 8 * DAY;

/** A time of day as an instant. It is in minutes since midnight: 24 hours are the next midnight, and more are after it. */
function atMinute(date: Temporal.PlainDate, minute: number, zone: string): Instant {
  const midnight = date.toPlainDateTime();
  return instantOf(minute === MIDNIGHT ? midnight.add({ days: 1 }) : midnight.add({ minutes: minute }), zone);
}

const NOON = MIDNIGHT / 2;

/**
 * Whether a range is the rest of a shift that began the evening before. It belongs to the day on which the shift began
 * (HOURS-5).
 */
function endsNight({ from, to }: HoursRange, dayBefore: readonly HoursRange[]): boolean {
  return from === 0 && to <= NOON && dayBefore.some((range) => range.from > 0 && range.to === MIDNIGHT);
}

/** The ranges that count on a date, in order. A day off removes what begins on it, including the night that follows. */
function rangesOn({ hours, daysOff }: Settings, date: Temporal.PlainDate): readonly HoursRange[] {
  const dayBefore = date.subtract({ days: 1 });
  const isOff = daysOff.includes(date.toString());
  if (!hours) return isOff ? [] : WHOLE_DAY;
  const before = hours[dayBefore.dayOfWeek - 1] ?? [];
  const isOffBefore = daysOff.includes(dayBefore.toString());
  return (hours[date.dayOfWeek - 1] ?? [])
    .filter((range) => !(endsNight(range, before) ? isOffBefore : isOff))
    .toSorted((left, right) => left.from - right.from);
}

/** The ranges from some days before `at`, in order. Ranges that touch are joined, also over midnight. */
function* spansAround({ settings, zone }: State, at: Instant): Generator<Span> {
  const today = Temporal.PlainDate.from(dateOf(at, zone));
  let open: Span | null = null;
  for (let day = -DAYS_BEFORE; day <= DAYS_AHEAD; day += 1) {
    const date = today.add({ days: day });
    for (const { from, to } of rangesOn(settings, date)) {
      const [since, until] = [atMinute(date, from, zone), atMinute(date, to, zone)];
      if (since >= until) continue;
      if (!open || since > open.until) {
        if (open) yield open;
        open = { since, until };
      } else {
        open = { since: open.since, until: Math.max(open.until, until) };
      }
    }
    if (open && open.until > at + IN_SIGHT) break;
  }
  if (open) yield open;
}

/** From when until when hours are set between two instants, in order. Empty for a person who has set no hours. */
export function hoursBetween(state: State, from: Instant, until: Instant): readonly Span[] {
  if (!state.settings.hours) return [];
  const found: Span[] = [];
  for (const span of spansAround(state, from)) {
    if (span.since >= until) break;
    if (span.until > from) found.push({ since: Math.max(span.since, from), until: Math.min(span.until, until) });
  }
  return found;
}

/** Spans with less than this between them, in ms, are one shift, unless that would be longer than a shift can be (HOURS-6). */
export const PAUSE_IN_SHIFT = 3 * HOUR;

/** No shift is longer than this, in ms (HOURS-7). */
export const LONGEST_SHIFT = 16 * HOUR;

const isOneShift = (first: Span, next: Span) =>
  next.since - first.until < PAUSE_IN_SHIFT && next.until - first.since <= LONGEST_SHIFT;

/** Joins spans to shifts: a meal at midnight does not make two days of one night. */
function* shiftsAround(state: State, at: Instant): Generator<Span> {
  let shift: Span | null = null;
  for (const span of spansAround(state, at)) {
    if (shift && isOneShift(shift, span)) {
      shift = { since: shift.since, until: span.until };
    } else {
      if (shift) yield shift;
      shift = span;
    }
  }
  if (shift) yield shift;
}

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
