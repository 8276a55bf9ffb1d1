// What a time is: an instant, what a wall clock shows, a person's day.

/** Lengths of time, in milliseconds. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** An absence longer than this, in ms, is "a while": a holiday, or a clock that was wrong. It has no length (ABSENCE-12). */
export const A_WHILE = 7 * DAY;

/** An absolute moment, in epoch milliseconds. It is moved when the clock is set back (`shift-times.ts`). */
export type Instant = number;

/** A page's clock may run this much ahead of the instant it was set for, in ms. */
export const CLOCK_SLACK = 500;

/** The furthest that a date can be from 1970, in ms: beyond it `Temporal` throws. */
export const FURTHEST = 8.64e15;

/**
 * A time on the clock on the wall, wherever the person is by then: an ISO date and time without a zone, such as
 * "2026-03-03T09:00:00". Neither a clock that is set back nor another zone changes it.
 */
export type WallTime = string;

/** A date of the calendar, such as "2026-03-03". */
export type CalendarDate = string;

/** Whether Temporal takes it: a schema must let nothing through on which a later question would throw. */
export function isTaken(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

/** Whether this is a time zone that both the calendar and the words can use: an IANA name, or "UTC". */
export function isZone(name: string): boolean {
  return isTaken(() => {
    // Temporal takes whole dates for zones, too, and some names that Intl refuses.
    new Intl.DateTimeFormat('en', { timeZone: name });
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
  });
}

/** What the clock on the wall shows at an instant, in `zone` (an IANA name). */
const wallAt = (at: Instant, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();

/** An instant as a time on the wall in `zone`. */
export const wallTimeOf = (at: Instant, zone: string): WallTime => wallAt(at, zone).toString();

/** The date on the calendar at an instant, in `zone`. It is not the person's day: `dayOf` is. */
export const dateOf = (at: Instant, zone: string): CalendarDate => wallAt(at, zone).toPlainDate().toString();

/**
 * A time on the wall as an instant, in `zone`. Of a time that the clock shows twice the first counts; one that it leaves
 * out is when it leaves it out, so what lies over the gap is as long as it is on the wall.
 */
export function instantOf(said: WallTime | Temporal.PlainDateTime, zone: string): Instant {
  const wall = Temporal.PlainDateTime.from(said);
  const at = wall.toZonedDateTime(zone);
  if (at.toPlainDateTime().equals(wall)) return at.epochMilliseconds;
  const before = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return (before.getTimeZoneTransition('next') ?? at).epochMilliseconds;
}

/** A person's day turns in the small hours: whoever is up at midnight is still in the same day (HOURS-2). */
const TURNS_AT = { hour: 4 };

/** The same in minutes since midnight (HOURS-2). */
export const DAY_TURNS = TURNS_AT.hour * 60;

/** "Tomorrow" for someone who has set no hours: when the night is over (PAUSE-2). */
export const MORNING = { hour: 6 };

/** A person's day: the date it is known by, when it begins and when the next one does, epoch ms. */
export interface PersonDay {
  readonly date: CalendarDate;
  readonly from: Instant;
  readonly until: Instant;
  /** Six o'clock of the next day, epoch ms. */
  readonly nextMorning: Instant;
}

/** The day asked for last. Every event asks for it, and the calendar takes longer than all the rest of an event. */
let last: (PersonDay & { readonly zone: string }) | null = null;

/**
 * The day that `now` belongs to for the person, in `zone` (an IANA name). It turns at 04:00, not at midnight, and so does
 * everything that is said of "today".
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
