import { describe, expect, test } from 'vitest';
import { HOUR } from '../../../../../lib/core/state/time';
import { dayOn, rowsAbout, weekAround } from '../../../../../lib/core/views/day/calendar';

const zone = 'Europe/Berlin';
const hoursOf = (date: string) => {
  const { from, until } = dayOn(date, zone);
  return (until - from) / HOUR;
};

describe('the person’s day of a date', () => {
  test('has 23 hours when clocks go forward in its night, and 25 when they go back', () => {
    expect(['2026-03-27', '2026-03-28', '2026-10-24'].map(hoursOf)).toEqual([24, 23, 25]);
  });

  test('begins at four in the morning', () => {
    expect(dayOn('2026-03-02', zone)).toMatchObject({ date: '2026-03-02', from: Date.UTC(2026, 2, 2, 3) });
  });
});

describe('the week around a date', () => {
  test('begins on a Monday where weeks do', () => {
    const dates = weekAround('2026-11-26', 1);
    expect([dates[0], dates[6]]).toEqual(['2026-11-23', '2026-11-29']);
  });

  test('begins on a Sunday where weeks do, on the day itself if that is one', () => {
    expect(weekAround('2026-11-26', 7)[0]).toBe('2026-11-22');
    expect(weekAround('2026-11-22', 7)[0]).toBe('2026-11-22');
  });
});

test('whoever slept, or sat, as the day turned is in the rows that are asked for', () => {
  const { from, until } = rowsAbout(['2026-03-02'], zone);
  expect([from, until]).toEqual([Date.UTC(2026, 2, 2, 3), Date.UTC(2026, 2, 4, 3)]);
});
