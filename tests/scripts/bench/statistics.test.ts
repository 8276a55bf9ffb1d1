import { expect, test } from 'vitest';
import { pageTable } from '../../../scripts/bench/report';
import { median, quantile, ratio } from '../../../scripts/bench/statistics';

test('the median of an even number of rounds lies between the two in the middle', () => {
  expect(median([9, 1, 3, 5])).toBe(4);
  expect(median([7])).toBe(7);
  expect(quantile([0, 10, 20], 0.25)).toBe(5);
});

test('a round in which the computer was busy with something else slows down both, and does not count as slow', () => {
  expect(ratio([20, 20, 200], [10, 10, 100])).toEqual({ median: 2, middle: [2, 2] });
});

test('somebody who reads the table sees how many times as much as the blank page each took', () => {
  const opening = { firstPaint: 10, content: 20, task: 30, script: 1, heap: 1e6, nodes: 7, shift: 0 };
  const bytes = { bytesFirst: 0, brotliFirst: 0, bytes: 0, brotli: 0 };
  const table = pageTable(
    new Map([
      ['blank', [{ ...opening, ...bytes }]],
      ['Limber', [{ ...opening, ...bytes, task: 45, bytes: 2000 }]],
    ]),
  );
  expect(table).toMatch(/task time +30\.0 ms +45\.0 ms {2}1\.50× \[1\.50–1\.50\]/);
  expect(table).toMatch(/script in all +0\.0 kB +2\.0 kB/);
});
