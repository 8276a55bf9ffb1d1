import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Row } from '../core/state/history-row';
import { migrateRow } from './migrate-row';

interface LedgerSchema extends DBSchema {
  rows: { key: string; value: Row; indexes: { at: number } };
}

type Database = IDBPDatabase<LedgerSchema>;

/** How many rows there are, and when the first of them ended (epoch ms; `null` if there is none). */
export interface HistorySummary {
  readonly count: number;
  readonly since: number | null;
}

/**
 * What was done, for as long as the person wants it. A row of the same id is the same row. Rows come as they are stored, and
 * may be of another version: whoever reads them parses them. Every call answers, or rejects, within five seconds.
 */
export interface Ledger {
  /** Writes rows, all or none. Writing one twice is writing it once. */
  readonly put: (rows: readonly Row[]) => Promise<void>;
  /** Rows that ended in `[from, to)`, oldest first. Epoch ms. The index makes five years as quick as a week. */
  readonly between: (from: number, to: number) => Promise<unknown[]>;
  readonly summary: () => Promise<HistorySummary>;
  /** Takes every row out, and gives them to whoever may put them back. */
  readonly erase: () => Promise<unknown[]>;
  /** Puts back what `erase` took out. */
  readonly putBack: (rows: readonly unknown[]) => Promise<void>;
}

/** The version of the database, which is that of its rows. */
const VERSION = 2;

/** How long the database may take, in ms: one that is held by another version opens when that lets go, or never. */
const LIMIT = 5000;

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

/** Opens the ledger when it is first needed; opens it again if it was closed meanwhile, or would not open. */
export function createLedger(limitMs = LIMIT): Ledger {
  let current: Promise<Database> | null = null;

  const letGo = (opening: Promise<Database>) => {
    if (current === opening) current = null;
  };

  function open(): Promise<Database> {
    const opening = openDB<LedgerSchema>('limber', VERSION, {
      upgrade: (database, _, __, transaction) => {
        // If it fails the browser takes the whole upgrade back, and opening rejects.
        upgrade(database, transaction as never).catch(() => undefined);
      },
      // Another version wants it: what waits here is written when it can be opened again.
      blocking: (_, __, event) => {
        (event.target as IDBDatabase).close();
        letGo(opening);
      },
      terminated: () => letGo(opening),
    });
    opening.then(
      (database) => {
        // It was given up and came after all: it is as good as any, unless there is another.
        if (current !== null && current !== opening) database.close();
        else current = opening;
      },
      () => letGo(opening),
    );
    return opening;
  }

  /** Asks the database, and gives it up if it does not answer: the next call tries again. */
  async function ask<Answer>(go: (database: Database) => Promise<Answer>): Promise<Answer> {
    current ??= open();
    const opening = current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        letGo(opening);
        reject(new Error(`the database gave no answer in ${limitMs / 1000} s`));
      }, limitMs);
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
    erase: () =>
      ask(async (database) => {
        const { store, done } = database.transaction('rows', 'readwrite');
        const [rows] = await Promise.all([store.getAll(), store.clear(), done]);
        return rows;
      }),
    putBack: (rows) => ask((database) => write(database, rows as Row[])),
  };
}

async function write(database: Database, rows: readonly Row[]): Promise<void> {
  const { store, done } = database.transaction('rows', 'readwrite');
  await Promise.all([...rows.map((row) => store.put(row)), done]);
}
