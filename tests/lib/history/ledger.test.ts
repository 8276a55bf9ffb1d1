import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { boutRow } from '../../../lib/core/state/history-row';
import { readRows } from '../../../lib/core/stored/read-rows';
import { createLedger } from '../../../lib/history/ledger';

const minute = 60_000;
const bout = (id: string, from: number, at: number) => boutRow({ id, from, at, sittingMs: at - from });
const all = [-8.64e15, 8.64e15] as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The database as something else has it open. Resolves when it does. */
function opened(version: number, upgrade: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('limber', version);
    opening.onupgradeneeded = () => upgrade(opening.result);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** As Limber 0.1.0 made it. Never changed. */
const version1 = (database: IDBDatabase) =>
  void database.createObjectStore('rows', { keyPath: 'id' }).createIndex('at', 'at');

/** Rows as Limber 0.1.0 wrote them. Never changed. */
const rows1 = [
  { kind: 'bout', id: 'a', from: 0, at: 30 * minute, sittingMs: 30 * minute },
  { kind: 'break', id: 'b', at: 30 * minute, outcome: 'offered', size: 'short', exercises: ['side_bend'], ms: 4000 },
  { kind: 'break', id: 'c', at: 31 * minute, outcome: 'done', size: 'short', exercises: ['side_bend'], ms: 0 },
  { kind: 'break', id: 'd', at: 50 * minute, outcome: 'natural', size: 'long', exercises: [], ms: 9 * minute },
  { kind: 'break', id: 'e', at: 60 * minute, outcome: 'skipped', size: 'short', exercises: [], ms: 0 },
];

async function fill(database: IDBDatabase, rows: readonly object[]): Promise<void> {
  const writing = database.transaction('rows', 'readwrite');
  for (const row of rows) writing.objectStore('rows').put(row);
  await new Promise((done) => {
    writing.oncomplete = done;
  });
}

// STORE-6
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
  expect(await ledger.between(110 * minute, 120 * minute)).toEqual([bout('c', 100 * minute, 110 * minute)]);
});

test('history that is erased can be put back', async () => {
  const ledger = createLedger();
  await ledger.put([bout('a', 0, 10 * minute), bout('b', 20 * minute, 30 * minute)]);
  expect(await ledger.summary()).toEqual({ count: 2, since: 10 * minute });
  const rows = await ledger.erase();
  expect(await ledger.summary()).toEqual({ count: 0, since: null });
  await ledger.putBack(rows);
  expect(await ledger.summary()).toEqual({ count: 2, since: 10 * minute });
});

test('rows of version 1 become rows of today, each number what it meant', async () => {
  const old = await opened(1, version1);
  await fill(old, rows1);
  old.close();
  const { rows, unread } = readRows(await createLedger().between(...all));
  expect(unread).toBe(0);
  expect(rows).toHaveLength(rows1.length);
  expect(
    rows.map((row) =>
      row.kind === 'break' ? [row.outcome, row.lateMs, row.durationMs] : row.kind === 'bout' && row.sittingMs,
    ),
  ).toEqual([
    30 * minute,
    ['offered', 4000, null],
    ['done', null, null],
    ['natural', null, 9 * minute],
    ['skipped', null, null],
  ]);
});

test('a row that makes no sense is left out and counted, and keeps no other from being read', async () => {
  const ledger = createLedger();
  await ledger.putBack([
    { id: 'x', at: 5 },
    { id: 'y', at: 6, kind: 'break', v: 3, felt: 'good' },
    bout('a', 0, minute),
  ]);
  expect(readRows(await ledger.between(...all))).toEqual({ rows: [bout('a', 0, minute)], unread: 2 });
});

describe('a database that will not open', () => {
  test('because an older Limber holds it: the call gives up in time, and writes when it lets go', async () => {
    const old = await opened(1, version1);
    const ledger = createLedger(50);
    await expect(ledger.put([bout('a', 0, minute)])).rejects.toThrow('no answer');
    await expect(ledger.put([bout('a', 0, minute)])).rejects.toThrow('no answer');
    old.close();
    // Tried as often as it takes: on a busy computer 50 ms are soon over.
    await vi.waitFor(() => ledger.put([bout('a', 0, minute)]), { timeout: 20_000 });
    expect(await ledger.summary()).toEqual({ count: 1, since: minute });
    // What opened late, and was no longer needed, is closed: it would hold up whoever comes after.
    const newer = opened(3, () => undefined);
    expect((await newer).version).toBe(3);
  });

  test('because a newer Limber made it: the call rejects, and nothing in it is changed', async () => {
    const newer = await opened(99, version1);
    newer.close();
    await expect(createLedger().put([bout('a', 0, minute)])).rejects.toThrow();
    expect((await opened(99, () => undefined)).version).toBe(99);
  });

  test('a newer Limber that comes while this one has it open is let in at once', async () => {
    const ledger = createLedger();
    await ledger.put([bout('a', 0, minute)]);
    const newer = await opened(3, () => undefined);
    await expect(ledger.put([bout('b', 0, minute)])).rejects.toThrow();
    newer.close();
  });

  test('that somebody made empty gets its rows all the same', async () => {
    (await opened(1, () => undefined)).close();
    const ledger = createLedger();
    await ledger.put([bout('a', 0, minute)]);
    expect(await ledger.summary()).toEqual({ count: 1, since: minute });
  });

  test('because the browser refuses, as it does where nothing is to be remembered: the call rejects', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('not here', 'InvalidStateError');
      },
    } as unknown as IDBFactory;
    await expect(createLedger().put([])).rejects.toThrow('not here');
  });
});

// DATA-3
describe('the history, a part at a time,', () => {
  test('is all of it, each row once, by their ids', async () => {
    const ledger = createLedger();
    await ledger.put(['c', 'a', 'b', 'd', 'e'].map((id, at) => bout(id, at, at + 1)));
    const ids = async (after: string | null, count: number) =>
      ((await ledger.page(after, count)) as { id: string }[]).map(({ id }) => id);
    expect(await ids(null, 2)).toEqual(['a', 'b']);
    expect(await ids('b', 2)).toEqual(['c', 'd']);
    expect(await ids('d', 2)).toEqual(['e']);
    expect(await ids('e', 2)).toEqual([]);
  });

  test('can be taken out by the ids of its rows; one that is not there is none to mind', async () => {
    const ledger = createLedger();
    await ledger.put([bout('a', 0, 1), bout('b', 1, 2)]);
    await ledger.remove(['b', 'never there']);
    expect(await ledger.page(null, 9)).toEqual([bout('a', 0, 1)]);
  });
});
