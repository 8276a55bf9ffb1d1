// Reads the history that Limber wrote during a workday.

import type { Page } from 'puppeteer-core';
import { type Finding, isNear } from './check.ts';
import { type ExpectedRow, into, type Story, timeAt } from './story.ts';

/** A row of the ledger as it is stored (lib/core/state/history-row.ts), as much of it as is compared. Times are epoch ms. */
export type StoredRow =
  | { readonly kind: 'bout'; readonly from: number; readonly at: number; readonly sittingMs: number }
  | { readonly kind: 'break'; readonly at: number; readonly outcome: string; readonly size: string }
  | { readonly kind: 'wait'; readonly at: number };

const MINUTE = 60_000;

/** All rows of the ledger, read from one of the extension's pages; `null` if there is no ledger. */
export function readLedger(page: Page): Promise<readonly StoredRow[] | null> {
  return page.evaluate(async () => {
    // Opening a database that is not there would make an empty one.
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'limber')) return null;
    const settled = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('limber'));
    try {
      if (!database.objectStoreNames.contains('rows')) return null;
      return await settled(database.transaction('rows').objectStore('rows').getAll());
    } finally {
      database.close();
    }
  });
}

type ComparedRow = Exclude<StoredRow, { kind: 'wait' }>;

function sayRow(story: Story, row: ExpectedRow | ComparedRow, zero: number): string {
  const say = (at: string | number) => (typeof at === 'string' ? at : timeAt(story, at - zero));
  if (row.kind === 'break') return `${row.size} break ${row.outcome} at ${say(row.at)}`;
  const sat = 'sittingMs' in row ? row.sittingMs / MINUTE : row.sittingMinutes;
  return `bout from ${say(row.from)} to ${say(row.at)}, ${sat.toFixed(1)} min at the desk`;
}

function isSame(story: Story, wanted: ExpectedRow, row: ComparedRow, zero: number): boolean {
  if (!isNear(row.at - zero, into(story, wanted.at))) return false;
  if (wanted.kind === 'break')
    return row.kind === 'break' && row.outcome === wanted.outcome && row.size === wanted.size;
  return (
    row.kind === 'bout' &&
    isNear(row.from - zero, into(story, wanted.from)) &&
    isNear(row.sittingMs, wanted.sittingMinutes * MINUTE)
  );
}

/**
 * The ledger holds what the story says: each row once, and no other.
 *
 * @param zero when the story began, epoch ms of the fast clock
 */
export function checkLedger(story: Story, rows: readonly StoredRow[] | null, zero: number): readonly Finding[] {
  if (!rows) return [{ isOk: false, what: 'there is a ledger' }];
  // For a pause in typing a break waits as long as the real pointer happens to move: no story can say it.
  const left = rows.filter((row) => row.kind !== 'wait');
  const expected = story.ledger.map((wanted) => {
    const found = left.findIndex((row) => isSame(story, wanted, row, zero));
    if (found >= 0) left.splice(found, 1);
    return { isOk: found >= 0, what: `the ledger has a ${sayRow(story, wanted, zero)}` };
  });
  const extra = left.map((row) => `; but a ${sayRow(story, row, zero)}`).join('');
  return [...expected, { isOk: left.length === 0, what: `the ledger has no other row${extra}` }];
}
