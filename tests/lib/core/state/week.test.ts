import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../../lib/core/state/settings';
import { changeSetting, readChosen } from '../../../../lib/core/state/settings-schema';
import { workingWeek } from '../../../../lib/core/views/working-week';

const nineToFive = [{ from: 540, to: 1020 }];
const full = [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []];

describe('hours', () => {
  test('are kept as they were typed', () => {
    expect(changeSetting(defaultSettings, 'hours', full).hours).toEqual(full);
    expect(changeSetting(changeSetting(defaultSettings, 'hours', full), 'hours', null).hours).toBe(null);
  });

  test.each([
    ['six days', full.slice(1)],
    ['a range that ends before it begins', [[{ from: 600, to: 540 }], [], [], [], [], [], []]],
    ['a range of no length', [[{ from: 600, to: 600 }], [], [], [], [], [], []]],
    ['a minute past midnight', [[{ from: 600, to: 1441 }], [], [], [], [], [], []]],
    ['half a minute', [[{ from: 600.5, to: 700 }], [], [], [], [], [], []]],
    [
      'seven ranges in a day',
      [Array.from({ length: 7 }, (_, hour) => ({ from: hour * 60, to: hour * 60 + 30 })), [], [], [], [], [], []],
    ],
    ['words', 'nine to five'],
  ])('of %s are refused, and nothing is changed', (_, hours) => {
    expect(changeSetting(defaultSettings, 'hours', hours)).toBe(defaultSettings);
  });

  test('as stored are read range by range: a bad one never costs the others, nor another setting', () => {
    const stored = [[{ from: 540, to: 720 }, { from: 800, to: 100 }, 'x'], [], [], [], [], [], nineToFive];
    const read = readChosen({ hours: stored, snoozeMinutes: 7, daysOff: ['2026-12-25', '2026-02-30', 7] });
    expect(read.hours).toEqual([[{ from: 540, to: 720 }], [], [], [], [], [], nineToFive]);
    expect(read.daysOff).toEqual(['2026-12-25']);
    expect(read.snoozeMinutes).toBe(7);
  });

  test('that make no sense at all are as if nobody had chosen any', () => {
    expect(readChosen({ hours: { monday: 'nine' }, daysOff: 'Christmas' })).toEqual({});
  });
});

// HOURS-1
test('a working week leaves out the weekend of where a person lives', () => {
  expect(workingWeek([6, 7]).map((day) => day.length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
  // Friday and Saturday, as in Egypt; Friday alone, as in Iran.
  expect(workingWeek([5, 6]).map((day) => day.length)).toEqual([1, 1, 1, 1, 0, 0, 1]);
  expect(workingWeek([5]).map((day) => day.length)).toEqual([1, 1, 1, 1, 0, 1, 1]);
});
