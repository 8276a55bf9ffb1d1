// What a page can do with all that is kept, and what it is told of it.

import type { Deleted } from '../state/data-request';
import type { StoredRow } from '../state/history-request';
import type { Row } from '../state/history-row';
import { SECOND } from '../state/time';
import type { BeforeImport } from './before-import';
import type { ImportChanges } from './changes';
import type { CsvWords } from './csv';
import type { Imported, ImportWay } from './merge';
import type { RowChanges } from './merge-rows';
import type { RefusalName } from './read-export';

/** For how long deleting everything can be taken back, in ms (DATA-11). */
export const UNDO_FOR = 10 * SECOND;

/** What is needed of a file that the person chose. It may be any file. */
export interface ChosenFile {
  /** In bytes. */
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** What was understood of a file, each part for itself, and what was not. */
export interface FileRead extends Imported {
  /** Whether a newer Limber wrote it, or it does not say which. */
  readonly isOfNewer: boolean;
  /** `null`: the file has no history, and that here stays as it is. */
  readonly rows: readonly Row[] | null;
  readonly leftOut: {
    /** Names of settings that this Limber does not know, or whose value is none. */
    readonly settings: readonly string[];
    /** How many things about the person, such as a move that is not known here. */
    readonly person: number;
    readonly rows: number;
  };
}

/** A file that can be imported, and what that would change. */
export interface Preview {
  readonly file: FileRead;
  readonly changes: Readonly<Record<ImportWay, ImportChanges>>;
  readonly rows: Readonly<Record<ImportWay, RowChanges>>;
  /** Whether the history here can be reached; if not, that of the file is left out. */
  readonly hasHistory: boolean;
  /** Whether the organisation lets any history be kept (POLICY-4). */
  readonly keepsHistory: boolean;
}

/** An import that was done, and what takes it back. `isWhole`: all of its history is in, too. */
export interface ImportDone {
  readonly before: BeforeImport;
  readonly rows: RowChanges;
  readonly isWhole: boolean;
}

/** What is in a file that was saved. */
export interface Saved {
  /** Rows that made no sense and are not in it. */
  readonly unread: number;
  /** Whether the history could be reached; if not, only what waits to be written is in it. */
  readonly hasHistory: boolean;
}

/** What a page can do with all that is kept. Each rejects if the background does not do it, or gives no answer. */
export interface YourData {
  /** Deletes every row of the history. Resolves to the rows that were there. */
  readonly eraseHistory: () => Promise<readonly StoredRow[]>;
  readonly putHistoryBack: (rows: readonly StoredRow[]) => Promise<void>;
  /** Saves a file with everything in it. */
  readonly exportEverything: () => Promise<Saved>;
  /** Saves the history as a table. */
  readonly exportHistory: (words: CsvWords) => Promise<Saved>;
  /** Reads a file, and changes nothing. */
  readonly read: (file: ChosenFile) => Promise<Preview | RefusalName>;
  /** Does what was shown. Done once more it changes nothing, so whatever stopped it half way can be done again. */
  readonly take: (preview: Preview, way: ImportWay) => Promise<ImportDone>;
  readonly undo: (done: ImportDone) => Promise<void>;
  readonly deleteEverything: () => Promise<Deleted>;
  readonly putBack: (deleted: Deleted) => Promise<void>;
}
