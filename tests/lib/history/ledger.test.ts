import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { boutRow } from '../../../lib/core/rows';
import { createLedger } from '../../../lib/history/ledger';

const minute = 60_000;
const bout = (id: string, from: number, at: number) => boutRow({ id, from, at, sittingMs: at - from });

test('a row written twice is one row, and the later one counts', async () => {
  const ledger = createLedger();
  await ledger.put([bout('a', 0, 10 * minute), bout('b', 20 * minute, 30 * minute)]);
  await ledger.put([bout('a', 0, 15 * minute)]);
  expect(await ledger.between(0, 60 * minute)).toEqual([
    bout('a', 0, 15 * minute),
    bout('b', 20 * minute, 30 * minute),
  ]);
});

test('rows are read by when they ended: the beginning counts, the end does not', async () => {
  const ledger = createLedger();
  await ledger.put([bout('c', 100 * minute, 110 * minute), bout('d', 110 * minute, 120 * minute)]);
  expect((await ledger.between(110 * minute, 120 * minute)).map(({ id }) => id)).toEqual(['c']);
});
