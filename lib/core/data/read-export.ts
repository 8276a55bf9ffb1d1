// Decides whether a file is one of Limber's, and finds the parts in it.

import { exportFormat, exportVersion } from './export';

/** The largest file that is read, in bytes (DATA-4). */
export const MOST_BYTES = 20_000_000;

/** The most rows of history that are read from a file: more than twenty years of them (DATA-4). */
export const MOST_FILE_ROWS = 200_000;

/**
 * Why a file is not taken.
 * - `empty`: there is nothing in it, or nothing that an export has.
 * - `tooBig`, `tooManyRows`: it has more than is read.
 * - `notLimbers`: it is something else.
 * - `damaged`: it begins as an export does, and is none to its end.
 * - `notRead`: the browser, or the background, did not give what is needed.
 */
export type RefusalName = 'empty' | 'tooBig' | 'tooManyRows' | 'notLimbers' | 'damaged' | 'notRead';

type Parts = Readonly<Record<string, unknown>>;

/** What a file holds, unread. A part that is not there, or is of another kind, is `null` and changes nothing. */
export interface FileParts {
  /** Whether a newer Limber wrote it, or it does not say which. */
  readonly isOfNewer: boolean;
  readonly settings: Parts | null;
  readonly person: Parts | null;
  readonly rows: readonly unknown[] | null;
}

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (parts: Parts, name: string) => (Object.hasOwn(parts, name) ? parts[name] : undefined);

/** The parts of a file that was read as JSON, or why it is not taken. Never throws, whatever it is. */
export function partsOfFile(file: unknown): FileParts | RefusalName {
  if (!isParts(file) || own(file, 'format') !== exportFormat) return 'notLimbers';
  const [version, settings, person, history] = ['version', 'settings', 'person', 'history'].map((name) =>
    own(file, name),
  );
  const rows = Array.isArray(history) ? history : null;
  if (rows && rows.length > MOST_FILE_ROWS) return 'tooManyRows';
  const parts: FileParts = {
    isOfNewer: typeof version !== 'number' || version > exportVersion,
    settings: isParts(settings) ? settings : null,
    person: isParts(person) ? person : null,
    rows,
  };
  return parts.settings || parts.person || parts.rows ? parts : 'empty';
}

/** What text that is no JSON is: an export that was cut off or changed, or something else. */
export function refusalOfText(text: string): RefusalName {
  if (text.trim() === '') return 'empty';
  return text.slice(0, 200).includes(exportFormat) ? 'damaged' : 'notLimbers';
}
