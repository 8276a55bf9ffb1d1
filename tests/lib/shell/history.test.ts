import { expect, test } from 'vitest';
import { boutRow, breakRow, type Row } from '../../../lib/core/state/history-row';
import { MINUTE } from '../../../lib/core/state/time';
import { createHistory } from '../../../lib/shell/history';
import { createHistoryClient } from '../../../lib/shell/history-client';
import { FakeLedger } from '../../support/fake-ledger';

const at = Date.UTC(2026, 2, 2, 9);
const sat = boutRow({ id: 'sat', from: at - 30 * MINUTE, at, sittingMs: 30 * MINUTE });
const moved = breakRow('moved', at, 'done');

/** A page that asks the background, which has this ledger. */
function page(ledger: FakeLedger) {
  const answer = createHistory(
    ledger,
    async () => undefined as never,
    async () => true,
  );
  return createHistoryClient((request) => answer(request as Parameters<typeof answer>[0]));
}

test('a page is given the rows of a time, from when it begins until before it ends', async () => {
  const ledger = new FakeLedger();
  const later = { ...moved, id: 'later', at: at + MINUTE };
  await ledger.put([sat, moved, later]);
  expect(await page(ledger).between(at, at + MINUTE)).toEqual({ rows: [sat, moved], unread: 0 });
});

test('rows of an older Limber are brought up to date, and one that makes no sense is left out and counted', async () => {
  const ledger = new FakeLedger();
  const { v: _, lateMs: __, durationMs: ___, ...old } = moved;
  await ledger.putBack([{ ...old, id: 'old', ms: 0 } as unknown as Row, { id: 'broken', at } as unknown as Row]);
  expect(await page(ledger).between(at, at + MINUTE)).toEqual({ rows: [{ ...moved, id: 'old' }], unread: 1 });
});

test('a page hears that there is no history to be had', async () => {
  const ledger = Object.assign(new FakeLedger(), { between: () => Promise.reject(new Error('no database')) });
  await expect(page(ledger).between(at, at + MINUTE)).rejects.toThrow();
});
