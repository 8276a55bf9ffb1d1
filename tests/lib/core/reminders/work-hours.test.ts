import { describe, expect, test } from 'vitest';
import { openness } from '../../../../lib/core/reminders/openness';
import { nextWorkdayOpening } from '../../../../lib/core/reminders/work-hours';
import { freshState, type State } from '../../../../lib/core/state/state';
import type { Week } from '../../../../lib/core/state/week';

const wall = (time: string, zone = 'Europe/Berlin') => Temporal.PlainDateTime.from(time).toZonedDateTime(zone);
const at = (time: string, zone?: string) => wall(time, zone).epochMilliseconds;

const range = (from: string, to: string) => {
  const minutes = (time: string) => Temporal.Duration.from(`PT${time.replace(':', 'H')}M`).total('minutes');
  return { from: minutes(from), to: minutes(to) };
};

/** The same ranges every day of the week, or on the days given, 1 (Monday) to 7. */
function week(ranges: readonly { from: number; to: number }[], days = [1, 2, 3, 4, 5, 6, 7]): Week {
  return [1, 2, 3, 4, 5, 6, 7].map((day) => (days.includes(day) ? [...ranges] : []));
}

function withHours(hours: Week | null, daysOff: string[] = [], zone = 'Europe/Berlin'): State {
  const fresh = freshState(at('2026-03-02T08:00'), zone);
  return { ...fresh, settings: { ...fresh.settings, hours, daysOff } };
}

/** "open until …" or "off until …", on the wall of the zone. */
function said(state: State, time: string): string {
  const seen = openness(state, at(time, state.zone));
  const until =
    seen.until === null
      ? 'no end in sight'
      : Temporal.Instant.fromEpochMilliseconds(seen.until)
          .toZonedDateTimeISO(state.zone)
          .toPlainDateTime()
          .toString({ smallestUnit: 'minute' });
  return `${seen.kind} until ${until}`;
}

const office = withHours(week([range('09:00', '12:30'), range('13:15', '17:00')], [1, 2, 3, 4, 5]));

describe('hours', () => {
  test('that are not set are always open', () => {
    expect(openness(withHours(null), at('2026-03-02T03:00'))).toEqual({ kind: 'open', since: null, until: null });
  });

  test('have several ranges a day, each with its own beginning', () => {
    expect(said(office, '2026-03-02T08:59')).toBe('off until 2026-03-02T09:00');
    expect(said(office, '2026-03-02T09:00')).toBe('open until 2026-03-02T12:30');
    expect(said(office, '2026-03-02T12:30')).toBe('off until 2026-03-02T13:15');
    expect(said(office, '2026-03-02T16:59')).toBe('open until 2026-03-02T17:00');
    expect(said(office, '2026-03-02T17:00')).toBe('off until 2026-03-03T09:00');
  });

  test('pass over the weekend and a holiday', () => {
    expect(said(office, '2026-03-06T18:00')).toBe('off until 2026-03-09T09:00');
    const holiday = withHours(office.settings.hours, ['2026-03-09']);
    expect(said(holiday, '2026-03-06T18:00')).toBe('off until 2026-03-10T09:00');
  });

  test('are open all day but on days off, for someone who has set only those', () => {
    const state = withHours(null, ['2026-12-25', '2026-12-26']);
    expect(said(state, '2026-12-24T20:00')).toBe('open until 2026-12-25T04:00');
    expect(said(state, '2026-12-25T09:00')).toBe('off until 2026-12-27T04:00');
    expect(said(state, '2026-11-02T09:00')).toBe('open until no end in sight');
  });

  test('of a long holiday end when it does', () => {
    const days = Array.from({ length: 90 }, (_, day) =>
      Temporal.PlainDate.from('2026-06-01').add({ days: day }).toString(),
    );
    expect(said(withHours(office.settings.hours, days), '2026-06-01T09:00')).toBe('off until 2026-08-31T09:00');
  });

  test('without any range never open, and say so', () => {
    expect(said(withHours(week([])), '2026-03-02T09:00')).toBe('off until no end in sight');
    expect(nextWorkdayOpening(withHours(week([])), at('2026-03-02T09:00'))).toBe(null);
  });

  test('of a night shift go on over midnight as one', () => {
    const night = withHours(week([range('00:00', '06:00'), range('22:00', '24:00')]));
    expect(openness(night, at('2026-03-03T01:00'))).toEqual({
      kind: 'open',
      since: at('2026-03-02T22:00'),
      until: at('2026-03-03T06:00'),
    });
  });

  test('of a night belong to the day it begins on, and are off with that day', () => {
    const hours = week([range('00:00', '06:00'), range('22:00', '24:00')]);
    const night = withHours(hours, ['2026-03-03']);
    expect(said(night, '2026-03-03T01:00'), 'Monday’s night is worked to its end').toBe('open until 2026-03-03T06:00');
    expect(said(night, '2026-03-03T23:00')).toBe('off until 2026-03-04T22:00');
    expect(said(night, '2026-03-04T01:00'), 'Tuesday’s is not').toBe('off until 2026-03-04T22:00');
  });

  test('of a whole day off are off from midnight to midnight', () => {
    const state = withHours(week([range('00:00', '24:00')]), ['2026-03-03']);
    expect(said(state, '2026-03-02T12:00')).toBe('open until 2026-03-03T00:00');
    expect(said(state, '2026-03-03T12:00')).toBe('off until 2026-03-04T00:00');
  });

  test('that overlap are taken together', () => {
    const state = withHours(week([range('10:00', '14:00'), range('09:00', '11:00')]));
    expect(said(state, '2026-03-02T09:30')).toBe('open until 2026-03-02T14:00');
  });

  test('that never close have no beginning that would start a new cycle', () => {
    const state = withHours(week([range('00:00', '24:00')]));
    expect(openness(state, at('2026-03-02T09:30'))).toMatchObject({ kind: 'open', since: null, until: null });
  });
});

describe('on the day of 23 hours', () => {
  test('hours begin and end by the wall clock', () => {
    const state = withHours(week([range('09:00', '17:00')]));
    expect(openness(state, at('2026-03-29T12:00'))).toMatchObject({
      since: at('2026-03-29T09:00'),
      until: at('2026-03-29T17:00'),
    });
    expect(at('2026-03-29T09:00') - at('2026-03-28T09:00'), 'it was one hour short').toBe(23 * 3_600_000);
  });

  test('a range over the gap is as long as the wall clock leaves it', () => {
    const over = openness(withHours(week([range('01:30', '03:30')])), at('2026-03-29T01:45'));
    expect(over).toMatchObject({ since: at('2026-03-29T01:30'), until: at('2026-03-29T03:30') });
    expect((over.until ?? 0) - at('2026-03-29T01:30')).toBe(3_600_000);
  });

  test('a range that begins in the gap opens when the gap ends, and one that ends in it closes there', () => {
    expect(openness(withHours(week([range('02:30', '04:00')])), at('2026-03-29T03:00'))).toMatchObject({
      kind: 'open',
      since: at('2026-03-29T03:00'),
    });
    expect(openness(withHours(week([range('01:00', '02:30')])), at('2026-03-29T01:30'))).toMatchObject({
      kind: 'open',
      until: at('2026-03-29T03:00'),
    });
  });

  test('a range that lies in the gap is left out that day', () => {
    expect(said(withHours(week([range('02:10', '02:50')])), '2026-03-29T01:00')).toBe('off until 2026-03-30T02:10');
  });

  test('midnight itself may be left out: the day begins when it begins', () => {
    // In Santiago the clock goes from 23:59 on the 5th to 01:00 on the 6th of September 2026.
    const state = withHours(week([range('00:00', '06:00')]), [], 'America/Santiago');
    const seen = openness(state, at('2026-09-06T03:00', 'America/Santiago'));
    expect(seen).toMatchObject({ kind: 'open', since: at('2026-09-06T01:00', 'America/Santiago') });
  });
});

describe('on the day of 25 hours', () => {
  test('hours begin and end by the wall clock, and the night is an hour longer', () => {
    const night = withHours(week([range('00:00', '06:00')]));
    const seen = openness(night, at('2026-10-25T01:00'));
    expect(seen).toMatchObject({ since: at('2026-10-25T00:00'), until: at('2026-10-25T06:00') });
    expect((seen.until ?? 0) - at('2026-10-25T00:00')).toBe(7 * 3_600_000);
  });

  test('a time that comes twice counts the first time', () => {
    const first = wall('2026-10-25T02:30').withTimeZone('UTC').epochMilliseconds;
    expect(openness(withHours(week([range('02:30', '04:00')])), at('2026-10-25T01:00'))).toMatchObject({
      until: first,
    });
  });
});

test('someone who travels has their hours where they are', () => {
  const noon = at('2026-03-02T12:00');
  const office = week([range('09:00', '17:00')]);
  expect(openness(withHours(office, [], 'Europe/Berlin'), noon).kind).toBe('open');
  expect(openness(withHours(office, [], 'Asia/Tokyo'), noon), 'it is 20:00 there').toEqual({
    kind: 'off',
    until: at('2026-03-03T09:00', 'Asia/Tokyo'),
  });
  expect(openness(withHours(office, [], 'America/New_York'), noon), 'it is 6:00 there').toEqual({
    kind: 'off',
    until: at('2026-03-02T09:00', 'America/New_York'),
  });
});
