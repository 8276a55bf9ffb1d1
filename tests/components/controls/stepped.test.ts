import { expect, test } from 'vitest';
import { stepped } from '../../../components/controls/stepped';

const minutes = { least: 15, most: 60, step: 5 };

test.each([
  ['30', 1, 35],
  ['30', -1, 25],
  ['33', 1, 35],
  ['33', -1, 30],
  ['58', 1, 60],
  ['60', 1, 60],
  ['16', -1, 15],
  ['15', -1, 15],
  ['500', 1, 60],
  ['500', -1, 60],
  ['-3', 1, 15],
  ['', 1, 15],
  ['soon', -1, 15],
] as const)('whoever presses plus or minus at "%s" (%i) gets %i', (text, direction, expected) => {
  expect(stepped(text, direction, minutes)).toBe(expected);
});
