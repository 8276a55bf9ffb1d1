// The types of time: an instant, a time on the wall, a person's day.

/** Lengths of time, in milliseconds. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * An absence longer than this, in ms, is called "a while" and has no length: it was a holiday, or the clock was wrong
 * (ABSENCE-12).
 */
export const A_WHILE = 7 * DAY;

/** A moment in epoch milliseconds. It is moved when the clock is set back (`shift-times.ts`). */
export type Instant = number;

/** A page's timer may fire this much before the instant it was set for, in ms. */
export const CLOCK_SLACK = 500;

/** The furthest instant from 1970 that `Temporal` accepts, in ms. */
export const FURTHEST = 8.64e15;

/**
 * What a clock on the wall shows, in whatever zone the person is then: an ISO date and time without a zone, such as
 * "2026-03-03T09:00:00". It does not change when the clock is set back or the zone changes.
 */
export type WallTime = string;

/** A calendar date, such as "2026-03-03". */
export type CalendarDate = string;

/** Whether Temporal accepts a value. A schema must reject values on which later code would throw. */
export function isTaken(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

/** Whether both Temporal and Intl accept this name of a time zone: an IANA name, or "UTC". */
export function isZone(name: string): boolean {
  return isTaken(() => {
    // Temporal also accepts whole dates as zones, and some names that Intl rejects.
    new Intl.DateTimeFormat('en', { timeZone: name });
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
  });
}

/** What the clock on the wall shows at an instant, in `zone` (an IANA name). */
const wallAt = (at: Instant, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();

/** An instant as a time on the wall in `zone`. */
export const wallTimeOf = (at: Instant, zone: string): WallTime => wallAt(at, zone).toString();

/** The calendar date at an instant, in `zone`. The person's day is another thing: see `dayOf`. */
export const dateOf = (at: Instant, zone: string): CalendarDate => wallAt(at, zone).toPlainDate().toString();

/**
 * A time on the wall as an instant, in `zone`. When clocks go back and show a time twice, the first one is taken. When clocks
 * go forward and leave a time out, the instant of the change is taken.
 */
export function instantOf(said: WallTime | Temporal.PlainDateTime, zone: string): Instant {
  const wall = Temporal.PlainDateTime.from(said);
  const at = wall.toZonedDateTime(zone);
  if (at.toPlainDateTime().equals(wall)) return at.epochMilliseconds;
  const before = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return (before.getTimeZoneTransition('next') ?? at).epochMilliseconds;
}

/** A person's day begins in the small hours: at midnight most people who are awake still mean the same day (HOURS-2). */
const TURNS_AT = { hour: 4 };

/** The beginning of a person's day in minutes since midnight (HOURS-2). */
export const DAY_TURNS = TURNS_AT.hour * 60;

/** When a pause "until tomorrow" ends for a person without working hours (PAUSE-2). */
export const MORNING = { hour: 6 };

/** A person's day: its date, when it begins and when the next one begins, epoch ms. */
export interface PersonDay {
  readonly date: CalendarDate;
  readonly from: Instant;
  readonly until: Instant;
  /** 06:00 on the next day, epoch ms. */
  readonly nextMorning: Instant;
}

/** The day that was last asked for. Every event asks for it, and computing it takes longer than the rest of the event. */
let last: (PersonDay & { readonly zone: string }) | null = null;

/**
 * The person's day at `now`, in `zone` (an IANA name). It begins at 04:00, not at midnight, and "today" always means this
 * day.
 */
export function dayOf(now: Instant, zone: string): PersonDay {
  const isSame = last !== null && last.zone === zone && now >= last.from && now < last.until;
  if (last === null || !isSame) last = { ...dayOnCalendar(now, zone), zone };
  return last;
}

function dayOnCalendar(now: Instant, zone: string): PersonDay {
  const at = (date: Temporal.PlainDate, time: { hour: number }) => instantOf(date.toPlainDateTime(time), zone);
  const onCalendar = wallAt(now, zone).toPlainDate();
  const date = now < at(onCalendar, TURNS_AT) ? onCalendar.subtract({ days: 1 }) : onCalendar;
  const until = at(date.add({ days: 1 }), TURNS_AT);
  const nextMorning = at(wallAt(until, zone).toPlainDate(), MORNING);
  return { date: date.toString(), from: at(date, TURNS_AT), until, nextMorning };
}
