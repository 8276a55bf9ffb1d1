import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Row } from '../core/rows';

interface LedgerSchema extends DBSchema {
  rows: { key: string; value: Row; indexes: { at: number } };
}

/** What was done, for as long as the person wants it. Rows are only added; a row of the same id is the same row. */
export interface Ledger {
  /** Writes rows, all or none. Writing one twice is writing it once. */
  readonly put: (rows: readonly Row[]) => Promise<void>;
  /** Rows that ended in `[from, to)`, oldest first. Epoch ms. The index makes five years as quick as a week. */
  readonly between: (from: number, to: number) => Promise<Row[]>;
}

/** Opens the ledger when it is first needed; opens it again if the browser has closed it meanwhile. */
export function createLedger(): Ledger {
  let opened: Promise<IDBPDatabase<LedgerSchema>> | null = null;
  const open = () => {
    opened ??= openDB<LedgerSchema>('limber', 1, {
      upgrade(database) {
        database.createObjectStore('rows', { keyPath: 'id' }).createIndex('at', 'at');
      },
      terminated() {
        opened = null;
      },
    });
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };
  return {
    put: async (rows) => {
      const transaction = (await open()).transaction('rows', 'readwrite');
      await Promise.all([...rows.map((row) => transaction.store.put(row)), transaction.done]);
    },
    between: async (from, to) => (await open()).getAllFromIndex('rows', 'at', IDBKeyRange.bound(from, to, false, true)),
  };
}
