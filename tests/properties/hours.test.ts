import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpen, openness } from '../../lib/core/reminders/openness';
import { freshState, type State } from '../../lib/core/state/state';
import type { Week } from '../../lib/core/state/week';

/** Zones whose clocks go forward and back by an hour, by half an hour, at midnight, the other way round, or never. */
const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago', 'Asia/Kolkata'];

const minute = fc.integer({ min: 0, max: 24 * 60 });
/** Any two minutes; often enough the evening or the morning of a night shift. */
const range = fc
  .oneof(
    { weight: 2, arbitrary: fc.tuple(minute, minute) },
    { weight: 1, arbitrary: fc.tuple(minute, fc.constantFrom(0, 24 * 60)) },
  )
  .filter(([one, other]) => one !== other)
  .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));
const week: fc.Arbitrary<Week> = fc.array(fc.array(range, { maxLength: 3 }), { minLength: 7, maxLength: 7 });

const year = Temporal.PlainDate.from('2026-01-01');
const daysOff = fc
  .array(fc.integer({ min: 0, max: 364 }), { maxLength: 40 })
  .map((days) => [...new Set(days.map((day) => year.add({ days: day }).toString()))]);

/** Any minute of a year; every other time on a day whose clock is set, or near it. */
const moment = fc
  .tuple(fc.constantFrom(...zones), fc.boolean(), fc.integer({ min: 0, max: 365 * 24 * 60 }))
  .map(([zone, isNearChange, minutes]) => {
    const any = year.toZonedDateTime(zone).add({ minutes });
    const change = isNearChange ? any.getTimeZoneTransition('next') : null;
    return change ? change.add({ minutes: (minutes % (72 * 60)) - 36 * 60 }) : any;
  });

function stateIn(zone: string, hours: Week, off: string[]): State {
  const fresh = freshState(0, zone);
  return { ...fresh, settings: { ...fresh.settings, hours, daysOff: off } };
}

/** Whether the clock on the wall shows this time twice. */
function isTwice(at: Temporal.ZonedDateTime): boolean {
  const wall = at.toPlainDateTime();
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(at.timeZoneId, { disambiguation }),
  );
  return first?.epochMilliseconds !== second?.epochMilliseconds;
}

/**
 * What a person would say who looks at the clock on the wall and at the list. A morning until noon at the latest that
 * follows on an evening, less than three hours after it, belongs to the day of that evening, and is off when that day is.
 */
function isOpenOnTheWall(at: Temporal.ZonedDateTime, hours: Week, off: string[]): boolean {
  const { dayOfWeek, hour, minute: past } = at;
  const minutes = hour * 60 + past;
  const isOff = (daysAgo: number) => off.includes(at.toPlainDate().subtract({ days: daysAgo }).toString());
  const before = hours.at(dayOfWeek - 2) ?? [];
  const ranges = hours[dayOfWeek - 1]?.filter(({ from, to }) => from <= minutes && minutes < to) ?? [];
  const isNight = (range: { from: number; to: number }) =>
    range.to <= 720 && before.some(({ from, to }) => from > 0 && 1440 - to + range.from < 180);
  return ranges.some((range) => !isOff(isNight(range) ? 1 : 0));
}

test('hours are open when the clock on the wall says so, in every zone and on every day of the year', () => {
  fc.assert(
    fc.property(moment, week, daysOff, (at, hours, off) => {
      // Of an hour that comes twice only one is counted: both answers are right.
      fc.pre(!isTwice(at));
      expect(isOpen(stateIn(at.timeZoneId, hours, off), at.epochMilliseconds)).toBe(isOpenOnTheWall(at, hours, off));
    }),
    { numRuns: 3000 },
  );
});

test('they change when they say they will, and not before', () => {
  fc.assert(
    fc.property(moment, week, daysOff, (at, hours, off) => {
      const state = stateIn(at.timeZoneId, hours, off);
      const now = at.epochMilliseconds;
      const { kind, until } = openness(state, now);
      if (until === null) return;
      expect(until).toBeGreaterThan(now);
      expect(openness(state, until - 1).kind).toBe(kind);
      expect(openness(state, until).kind).not.toBe(kind);
      expect(openness(state, now + Math.floor((until - now) / 2)).kind).toBe(kind);
    }),
    { numRuns: 3000 },
  );
});
