import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, instantOf, wallTimeOf } from '../../../../lib/core/state/time';
import { calendarDateSchema, wallTimeSchema } from '../../../../lib/core/state/time-schema';

const at = (said: string) => Temporal.ZonedDateTime.from(said).epochMilliseconds;
const HOUR = 3_600_000;

describe('a person’s day', () => {
  test('turns at four in the morning, where they are', () => {
    const monday = { date: '2026-03-02', from: at('2026-03-02T04:00[Europe/Berlin]') };
    expect(dayOf(at('2026-03-02T04:00[Europe/Berlin]'), 'Europe/Berlin')).toMatchObject(monday);
    expect(dayOf(at('2026-03-03T00:05[Europe/Berlin]'), 'Europe/Berlin')).toMatchObject(monday);
    expect(dayOf(at('2026-03-03T03:59:59.999[Europe/Berlin]'), 'Europe/Berlin')).toMatchObject(monday);
    expect(dayOf(at('2026-03-03T04:00[Europe/Berlin]'), 'Europe/Berlin').date).toBe('2026-03-03');
    expect(dayOf(at('2026-03-03T00:05[Europe/Berlin]'), 'Asia/Tokyo').date, 'it is eight there').toBe('2026-03-03');
  });

  test.each([
    ['of 23 hours', '2026-03-28', 23],
    ['of 25 hours', '2026-10-24', 25],
    ['of 24 hours', '2026-03-02', 24],
  ])('%s begins and ends at four on the wall', (_, date, hours) => {
    const { from, until } = dayOf(at(`${date}T12:00[Europe/Berlin]`), 'Europe/Berlin');
    expect([wallTimeOf(from, 'Europe/Berlin'), wallTimeOf(until, 'Europe/Berlin').slice(11)]).toEqual([
      `${date}T04:00:00`,
      '04:00:00',
    ]);
    expect(until - from).toBe(hours * HOUR);
  });

  // In Baku the clock went from 4:00 to 5:00 in spring, and from 5:00 to 4:00 in autumn.
  test('turns when four is left out, where the clock leaves it out', () => {
    const change = at('2015-03-29T05:00[Asia/Baku]');
    expect(dayOf(change - 1, 'Asia/Baku')).toMatchObject({ date: '2015-03-28', until: change });
    expect(dayOf(change, 'Asia/Baku')).toMatchObject({ date: '2015-03-29', from: change });
  });

  test('turns once where four comes twice: the first time', () => {
    const first = at('2015-10-25T04:00+05:00[Asia/Baku]');
    expect(dayOf(first - 1, 'Asia/Baku')).toMatchObject({ date: '2015-10-24', until: first });
    for (const since of [0, HOUR / 2, HOUR, 2 * HOUR]) {
      expect(dayOf(first + since, 'Asia/Baku')).toMatchObject({ date: '2015-10-25', from: first });
    }
  });

  test('may be left out altogether: in Samoa there was no 30th of December 2011', () => {
    const { until } = dayOf(at('2011-12-29T12:00[Pacific/Apia]'), 'Pacific/Apia');
    expect(wallTimeOf(until, 'Pacific/Apia')).toBe('2011-12-31T00:00:00');
    expect(dayOf(at('2011-12-31T12:00[Pacific/Apia]'), 'Pacific/Apia').date).toBe('2011-12-31');
  });

  test('is the same whatever was asked before, though the last one asked for is kept', () => {
    const asked = fc.record({
      now: fc.integer({ min: at('2011-12-28T00:00[UTC]'), max: at('2012-01-02T00:00[UTC]') }),
      zone: fc.constantFrom('Pacific/Apia', 'Europe/Berlin', 'UTC'),
    });
    const answer = ({ now, zone }: { now: number; zone: string }) => dayOf(now, zone);
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 8 }), (all) => {
        const inOrder = all.map(answer);
        expect(all.toReversed().map(answer).toReversed()).toEqual(inOrder);
        for (const [number, { now }] of all.entries()) {
          expect(now).toBeGreaterThanOrEqual(inOrder[number]?.from ?? Number.NaN);
          expect(now).toBeLessThan(inOrder[number]?.until ?? Number.NaN);
        }
      }),
    );
  });

  test('of a clock that shows no time at all is refused, even right after one of a clock that does', () => {
    dayOf(at('2026-03-02T12:00[UTC]'), 'UTC');
    expect(() => dayOf(Number.NaN, 'UTC')).toThrow(RangeError);
  });
});

describe('a time on the wall', () => {
  test('is another instant in another zone', () => {
    expect(instantOf('2026-03-03T09:00:00', 'Europe/Berlin')).toBe(at('2026-03-03T09:00[Europe/Berlin]'));
    expect(instantOf('2026-03-03T09:00:00', 'Asia/Tokyo')).toBe(at('2026-03-03T09:00[Asia/Tokyo]'));
  });

  test.each([
    'nonsense',
    '2026-02-30T09:00:00',
    '2026-03-03',
    '2026-03-03T25:00:00',
    '+275760-09-14T00:00:00',
    7,
    null,
  ])('is not %j', (said) => expect(wallTimeSchema.safeParse(said).success).toBe(false));

  test.each(['nonsense', '2026-02-30', '2026-03-03T09:00:00', '', 7])('a date is not %j', (said) =>
    expect(calendarDateSchema.safeParse(said).success).toBe(false),
  );

  test('and a date are what they are', () => {
    expect(wallTimeSchema.safeParse('2026-03-03T09:00:00').success).toBe(true);
    expect(calendarDateSchema.safeParse('2024-02-29').success).toBe(true);
  });
});
