// The history in IndexedDB.

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { HistorySummary } from '../core/state/history-request';
import type { Row } from '../core/state/history-row';
import { migrateRow } from './migrate-row';

interface LedgerSchema extends DBSchema {
  rows: { key: string; value: Row; indexes: { at: number } };
}

type Database = IDBPDatabase<LedgerSchema>;

/**
 * The history: what was done, for as long as the person wants to keep it. Two rows with the same id are the same row. Rows
 * are returned as they are stored and may have an older version, so the caller parses them. Every call answers or rejects
 * within five seconds, `erase` within thirty.
 */
export interface Ledger {
  /** Writes all of the rows or none. Writing a row twice leaves one row. */
  readonly put: (rows: readonly Row[]) => Promise<void>;
  /** Rows that ended in `[from, to)`, epoch ms, oldest first. There is an index, so five years take no longer than a week. */
  readonly between: (from: number, to: number) => Promise<unknown[]>;
  readonly summary: () => Promise<HistorySummary>;
  /** The first `count` rows by their ids, after this id; `null`: from the beginning. */
  readonly page: (after: string | null, count: number) => Promise<unknown[]>;
  /** Takes out the rows with these ids, all or none; an id that no row has is none to mind. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Deletes every row and returns them, so that they can be put back. */
  readonly erase: () => Promise<unknown[]>;
  /** Puts back the rows that `erase` returned. */
  readonly putBack: (rows: readonly unknown[]) => Promise<void>;
}

/** The version of the database. It is also the version of its rows. */
const VERSION = 2;

/** How long the database may take, in ms. If another version of Limber holds it open, it may take for ever. */
const LIMIT = 5000;

/** How many times as long to read and erase all of it may take: it must not be given up and done all the same. */
const ALL = 6;

async function upgrade(
  database: Database,
  transaction: IDBPTransaction<LedgerSchema, 'rows'[], 'versionchange'>,
): Promise<void> {
  const isNew = !database.objectStoreNames.contains('rows');
  const rows = isNew ? database.createObjectStore('rows', { keyPath: 'id' }) : transaction.objectStore('rows');
  if (!rows.indexNames.contains('at')) rows.createIndex('at', 'at');
  if (isNew) return;
  for (let cursor = await rows.openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update(migrateRow(cursor.value) as Row);
  }
}

/** Opens the database when it is first needed. Opens it again if it was closed or could not be opened. */
export function createLedger(limitMs = LIMIT): Ledger {
  let current: Promise<Database> | null = null;

  const letGo = (opening: Promise<Database>) => {
    if (current === opening) current = null;
  };

  function open(): Promise<Database> {
    const opening = openDB<LedgerSchema>('limber', VERSION, {
      upgrade: (database, _, __, transaction) => {
        // If the upgrade fails, the browser undoes all of it, and opening rejects.
        upgrade(database, transaction as never).catch(() => undefined);
      },
      // Another version of Limber needs the database. The rows that wait here are written when it can be opened again.
      blocking: (_, __, event) => {
        (event.target as IDBDatabase).close();
        letGo(opening);
      },
      terminated: () => letGo(opening),
    });
    opening.then(
      (database) => {
        // The database opened after the caller had stopped waiting for it. It is used, unless there is another one by now.
        if (current !== null && current !== opening) database.close();
        else current = opening;
      },
      () => letGo(opening),
    );
    return opening;
  }

  /** Asks the database. If it does not answer in time, it is closed, and the next call opens it again. */
  async function ask<Answer>(go: (database: Database) => Promise<Answer>, limit = limitMs): Promise<Answer> {
    current ??= open();
    const opening = current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        letGo(opening);
        reject(new Error(`the database gave no answer in ${limit / 1000} s`));
      }, limit);
    });
    return Promise.race([opening.then(go), late]).finally(() => clearTimeout(timer));
  }

  return {
    put: (rows) => ask((database) => write(database, rows)),
    between: (from, to) =>
      ask((database) => database.getAllFromIndex('rows', 'at', IDBKeyRange.bound(from, to, false, true))),
    summary: () =>
      ask(async (database) => {
        const rows = database.transaction('rows').store;
        const [count, first] = await Promise.all([rows.count(), rows.index('at').openKeyCursor()]);
        return { count, since: first ? first.key : null };
      }),
    page: (after, count) =>
      ask((database) => database.getAll('rows', after === null ? null : IDBKeyRange.lowerBound(after, true), count)),
    remove: (ids) =>
      ask(async (database) => {
        const { store, done } = database.transaction('rows', 'readwrite');
        await Promise.all([...ids.map((id) => store.delete(id)), done]);
      }),
    erase: () =>
      ask(async (database) => {
        const { store, done } = database.transaction('rows', 'readwrite');
        const [rows] = await Promise.all([store.getAll(), store.clear(), done]);
        return rows;
      }, limitMs * ALL),
    putBack: (rows) => ask((database) => write(database, rows as Row[])),
  };
}

async function write(database: Database, rows: readonly Row[]): Promise<void> {
  const { store, done } = database.transaction('rows', 'readwrite');
  await Promise.all([...rows.map((row) => store.put(row)), done]);
}
