import { expect, test } from 'vitest';
import { language } from '../../support/language';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  [0, '0 sec'],
  [20 * SECOND, '20 sec'],
  [59.6 * SECOND, '1 min'],
  [41 * MINUTE, '41 min'],
  [HOUR, '1 hr'],
  [2 * HOUR + 5 * MINUTE, '2 hr 5 min'],
  [23 * HOUR + 59 * MINUTE, '23 hr 59 min'],
  [DAY, '1 day'],
  [64 * HOUR, '2 days 16 hr'],
  [7 * DAY, '7 days'],
  [7 * DAY + SECOND, 'a while'],
  [29_540_655 * MINUTE, 'a while'],
])('%i ms reads as it is said', (ms, said) => {
  expect(language.duration(ms)).toBe(said);
});
