// Decides from when until when hours are set: the ranges of a week as instants, joined to spans and to shifts.

import type { Settings } from '../state/settings';
import type { State } from '../state/state';
import { DAY, DAY_TURNS, dateOf, HOUR, type Instant, instantOf, MINUTE } from '../state/time';
import { type HoursRange, MIDNIGHT } from '../state/week';

/** From when until when hours are set, epoch ms. */
interface HoursSpan {
  readonly since: Instant;
  readonly until: Instant;
}

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
export const IN_SIGHT = 8 * DAY;

/** A time of day as an instant. It is in minutes since midnight: 24 hours are the next midnight, and more are after it. */
function atMinute(date: Temporal.PlainDate, minute: number, zone: string): Instant {
  const midnight = date.toPlainDateTime();
  return instantOf(minute === MIDNIGHT ? midnight.add({ days: 1 }) : midnight.add({ minutes: minute }), zone);
}

const NOON = MIDNIGHT / 2;

/**
 * Whether a range is the rest of a shift that began the evening before, with a meal between them or none (HOURS-6). It belongs
 * to the day on which the shift began (HOURS-5).
 */
function endsNight({ from, to }: HoursRange, dayBefore: readonly HoursRange[]): boolean {
  const goesOn = (evening: HoursRange) => evening.from > 0 && (MIDNIGHT + from - evening.to) * MINUTE < PAUSE_IN_SHIFT;
  return to <= NOON && dayBefore.some(goesOn);
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
export function* spansAround({ settings, zone }: State, at: Instant): Generator<HoursSpan> {
  const today = Temporal.PlainDate.from(dateOf(at, zone));
  let open: HoursSpan | null = null;
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
export function hoursBetween(state: State, from: Instant, until: Instant): readonly HoursSpan[] {
  if (!state.settings.hours) return [];
  const found: HoursSpan[] = [];
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

const isOneShift = (first: HoursSpan, next: HoursSpan) =>
  next.since - first.until < PAUSE_IN_SHIFT && next.until - first.since <= LONGEST_SHIFT;

/** Joins spans to shifts: a meal at midnight does not make two days of one night. */
export function* shiftsAround(state: State, at: Instant): Generator<HoursSpan> {
  let shift: HoursSpan | null = null;
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
