import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Row } from '../../../lib/core/state/history-row';
import { freshState } from '../../../lib/core/state/state';
import { DAY } from '../../../lib/core/state/time';
import { rowsAbout } from '../../../lib/core/views/day/calendar';
import { historyView } from '../../../lib/core/views/history/history-view';
import { datesOf, type Period } from '../../../lib/core/views/history/period';
import { createLedger } from '../../../lib/history/ledger';
import { createHistory } from '../../../lib/shell/history';
import { createHistoryClient } from '../../../lib/shell/history-client';
import { keptWork } from '../../support/kept-days';

const zone = 'Europe/Berlin';
const now = Date.UTC(2026, 10, 26, 16);
const today = '2026-11-26';
const YEARS = 5;

const rows: readonly Row[] = keptWork(now, YEARS * 365);
const ledger = createLedger(60_000);

beforeAll(() => ledger.put(rows), 120_000);

/** How the database is asked from here on, and how many rows it gives. */
function watched() {
  const asked: string[] = [];
  let read = 0;
  for (const [name, prototype] of Object.entries({ store: IDBObjectStore.prototype, index: IDBIndex.prototype })) {
    for (const way of ['get', 'getAll', 'openCursor', 'openKeyCursor', 'count'] as const) {
      const plain = prototype[way] as (...rest: unknown[]) => IDBRequest;
      vi.spyOn(prototype, way).mockImplementation(function look(this: unknown, ...rest: unknown[]) {
        const request = plain.apply(this, rest);
        asked.push(`${name}.${way}`);
        if (way === 'getAll') request.addEventListener('success', () => (read += (request.result as unknown[]).length));
        return request as never;
      });
    }
  }
  return { asked, read: () => read };
}

// HISTORY-9
test.each<[Period, number]>([
  ['day', 2],
  ['week', 8],
  ['twelveWeeks', 12 * 7 + 1],
])('of five years, to show a %s, only the rows of so many days are read, in one go: %i', async (period, days) => {
  const answer = createHistory(
    ledger,
    async () => undefined as never,
    async () => true,
  );
  const page = createHistoryClient((request) => answer(request as Parameters<typeof answer>[0]));
  const dates = datesOf(period, '2024-06-12', 1);
  const { from, until } = rowsAbout(dates, zone);
  expect(rows.length, 'it is a long history').toBeGreaterThan(30_000);
  expect(Math.round((until - from) / DAY)).toBe(days);
  const { asked, read } = watched();
  const answered = await page.between(from, until);
  vi.restoreAllMocks();
  expect(asked).toEqual(['index.getAll']);
  const inside = rows.filter(({ at }) => at >= from && at < until);
  expect([read(), answered.rows.length]).toEqual([inside.length, inside.length]);
  expect(inside.length).toBeGreaterThan(days * 5);
  const view = historyView(freshState(now, zone), answered.rows, { period, date: '2024-06-12', firstDay: 1 }, now);
  expect(view.measures.sits).toBeGreaterThan(0);
});

test('since when there is a history is asked for without reading a row of it', async () => {
  const { asked, read } = watched();
  const { since, count } = await ledger.summary();
  vi.restoreAllMocks();
  expect(asked.toSorted()).toEqual(['index.openKeyCursor', 'store.count']);
  expect([since, count, read()]).toEqual([Math.min(...rows.map(({ at }) => at)), rows.length, 0]);
});

test('twelve weeks say the same, week by week, as each of their weeks', () => {
  const state = freshState(now, zone);
  const asked = (period: Period, date: string) => {
    const { from, until } = rowsAbout(datesOf(period, date, 1), zone);
    const read = rows.filter(({ at }) => at >= from && at < until);
    return historyView(state, read, { period, date, firstDay: 1 }, now).days;
  };
  const weeks = datesOf('twelveWeeks', today, 1).filter((_, index) => index % 7 === 0);
  expect(asked('twelveWeeks', today)).toEqual(weeks.flatMap((monday) => asked('week', monday)));
});
