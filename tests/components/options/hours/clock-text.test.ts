import { expect, test } from 'vitest';
import { nextRange, rangeTexts, readRanges } from '../../../../components/options/hours/clock-text';

const read = (...texts: [from: string, to: string][]) =>
  readRanges(texts.map(([from, to], place) => ({ place, from, to })));

test('a morning and an afternoon are two ranges, in their order however they were typed', () => {
  expect(read(['13:00', '17:30'], ['09:00', '12:00'])).toEqual([
    { from: 540, to: 720 },
    { from: 780, to: 1050 },
  ]);
});

test('hours that touch are fine, and an end at 00:00 is midnight', () => {
  expect(read(['18:00', '22:00'], ['22:00', '00:00'])).toEqual([
    { from: 1080, to: 1320 },
    { from: 1320, to: 1440 },
  ]);
});

test('hours that make no sense are told by what is wrong with them', () => {
  expect(read(['17:00', '09:00'])).toBe('backwards');
  expect(read(['09:00', '09:00'])).toBe('backwards');
  expect(read(['09:00', ''])).toBe('empty');
  expect(read(['09:00', '12:00'], ['11:59', '14:00'])).toBe('overlap');
});

test('what is stored is shown and read back as the same', () => {
  const ranges = [
    { from: 0, to: 65 },
    { from: 1380, to: 1440 },
  ];
  expect(rangeTexts(ranges)).toEqual([
    { place: 0, from: '00:00', to: '01:05' },
    { place: 1, from: '23:00', to: '00:00' },
  ]);
  expect(readRanges(rangeTexts(ranges))).toEqual(ranges);
});

test('more hours go after the last or before the first, and nowhere when the day is full', () => {
  expect(nextRange([])).toEqual({ from: 540, to: 1020 });
  expect(nextRange([{ from: 540, to: 720 }])).toEqual({ from: 780, to: 1020 });
  expect(nextRange([{ from: 540, to: 1320 }])).toEqual({ from: 1380, to: 1440 });
  expect(nextRange([{ from: 540, to: 1380 }])).toEqual({ from: 240, to: 480 });
  expect(nextRange([{ from: 60, to: 1400 }])).toBeNull();
});
