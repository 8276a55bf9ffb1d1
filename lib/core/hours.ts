import { newCycle } from './clock';
import type { State } from './state';
import { track } from './state';
import { DAY, type Instant } from './time';
import type { HoursRange } from './week';

/** Whether reminders may come at a time of day, since when, and until when. `null`: not within sight. */
export type Openness =
  | { readonly kind: 'open'; readonly since: Instant | null; readonly until: Instant | null }
  | { readonly kind: 'off'; readonly until: Instant | null };

interface Span {
  readonly since: Instant;
  readonly until: Instant;
}

const ALWAYS: Openness = { kind: 'open', since: null, until: null };
const ALL_DAY: readonly HoursRange[] = [{ from: 0, to: 24 * 60 }];

/** A night shift began the evening before; what goes on for longer has no beginning that matters. */
const DAYS_BEFORE = 2;

/** A long holiday ends within this many days, for the list of days off is no longer. */
const DAYS_AHEAD = 400;

/** How far ahead an end is looked for. */
const IN_SIGHT = 8 * DAY;

/**
 * A time on the wall clock as an instant. Of a time that the clock shows twice the first counts; one that it leaves out is
 * when it leaves it out, so a range over the gap is as long as it is on the wall.
 */
function instantOf(date: Temporal.PlainDate, minute: number, zone: string): Instant {
  if (minute === 0) return date.toZonedDateTime(zone).epochMilliseconds;
  if (minute === 24 * 60) return date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
  const wall = date.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
  const at = wall.toZonedDateTime(zone);
  if (at.toPlainDateTime().equals(wall)) return at.epochMilliseconds;
  const before = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return (before.getTimeZoneTransition('next') ?? at).epochMilliseconds;
}

/** The ranges from some days before `at`, in order; those that touch, over midnight too, are one. */
function* spansAround({ settings: { hours, daysOff }, zone }: State, at: Instant): Generator<Span> {
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  let open: Span | null = null;
  for (let day = -DAYS_BEFORE; day <= DAYS_AHEAD; day += 1) {
    const date = today.add({ days: day });
    if (daysOff.includes(date.toString())) continue;
    const ranges = hours ? (hours[date.dayOfWeek - 1] ?? []) : ALL_DAY;
    for (const { from, to } of ranges.toSorted((left, right) => left.from - right.from)) {
      const [since, until] = [instantOf(date, from, zone), instantOf(date, to, zone)];
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

const isNever = ({ settings: { hours } }: State) => hours?.every((day) => day.length === 0) ?? false;

/** Whether reminders may come at `at`, epoch ms: by the hours that were set, and by what the person said today. */
export function openness(state: State, at: Instant): Openness {
  const { overtime } = state.tracker;
  if (overtime.kind === 'on' && at >= overtime.since && at < overtime.until) {
    return { kind: 'open', since: overtime.since, until: overtime.until };
  }
  return opennessBySettings(state, at);
}

function opennessBySettings(state: State, at: Instant): Openness {
  const { hours, daysOff } = state.settings;
  if (!hours && daysOff.length === 0) return ALWAYS;
  if (isNever(state)) return { kind: 'off', until: null };
  let isFirst = true;
  for (const { since, until } of spansAround(state, at)) {
    if (at < since) return { kind: 'off', until: since };
    if (at < until) {
      // What was open already when we began to look has no beginning within sight.
      const isLong = isFirst && at - since > DAY;
      return { kind: 'open', since: isLong ? null : since, until: until > at + IN_SIGHT ? null : until };
    }
    isFirst = false;
  }
  return { kind: 'off', until: null };
}

export const isOpen = (state: State, at: Instant) => openness(state, at).kind === 'open';

/**
 * When hours, by the settings, first open on a day after the one that `at` belongs to; `null` if never. A shift belongs to the
 * day it begins on: at two in the morning somebody who works nights means the coming evening by "tomorrow".
 */
export function nextWorkdayOpening(state: State, at: Instant): Instant | null {
  if (isNever(state)) return null;
  const dayOf = (instant: Instant) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(state.zone).toPlainDate();
  const now = opennessBySettings(state, at);
  const today = dayOf(now.kind === 'open' ? (now.since ?? at) : at);
  for (const { since } of spansAround(state, at)) {
    if (since > at && Temporal.PlainDate.compare(dayOf(since), today) > 0) return since;
  }
  return null;
}

/** When hours next open or close, epoch ms. */
export function hoursChangeAt(state: State): Instant | null {
  return openness(state, state.tracker.lastEventAt).until;
}

/** Hours open with a new cycle: what was sat before them is no debt. */
export function settleHours(state: State, now: Instant): State {
  const { clock, overtime } = state.tracker;
  if (overtime.kind === 'on' && (now >= overtime.until || opennessBySettings(state, now).kind === 'open')) {
    return track(state, { overtime: { kind: 'none' } });
  }
  const open = openness(state, now);
  if (open.kind === 'off' || open.since === null || clock.cycleStartedAt >= open.since) return state;
  return newCycle(state, open.since, 'long');
}

/** "Remind me now all the same": until the hours open by themselves, and for no more than a day. */
export function beginOvertime(state: State, now: Instant): State {
  const closed = openness(state, now);
  if (closed.kind === 'open') return state;
  const until = Math.min(closed.until ?? Number.POSITIVE_INFINITY, now + DAY);
  return track(state, { overtime: { kind: 'on', since: now, until } });
}
