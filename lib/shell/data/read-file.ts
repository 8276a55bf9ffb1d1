// Reads a file that somebody chose to import, part by part.

import type { Imported } from '../../core/data/merge';
import { MOST_BYTES, partsOfFile, type RefusalName, refusalOfText } from '../../core/data/read-export';
import type { ChosenFile, FileRead } from '../../core/data/your-data';
import type { Row } from '../../core/state/history-row';
import { settingNames } from '../../core/state/settings';
import { readChosen, unreadSettings } from '../../core/state/settings-schema';
import { withoutTooBig } from '../../core/state/stored-size';
import { readPerson } from '../../core/stored/read-person';
import { readRows } from '../../core/stored/read-rows';
import { migrateRow } from '../../history/migrate-row';
import { migrate } from '../migrations/migrate';
import { migrateSettings } from '../migrations/settings';
import { inSlices } from './in-slices';

type Parts = Readonly<Record<string, unknown>>;

/** As the migrations of what is stored read it; a part that is not there is none afterwards. */
function settingsOf(stored: unknown): { readonly given: Imported['settings']; readonly leftOut: readonly string[] } {
  const settings = migrateSettings(stored);
  const unread = unreadSettings(settings);
  const given = Object.entries(readChosen(settings)).filter(([name]) => !Object.hasOwn(unread, name));
  const known: readonly string[] = [...settingNames, 'version'];
  const unknown = Object.keys(settings).filter((name) => !known.includes(name));
  return {
    given: Object.fromEntries(given),
    leftOut: [...Object.keys(unread), ...unknown],
  };
}

const countOf = (parts: Parts) =>
  Object.values(parts).reduce<number>(
    (count, part) => count + (typeof part === 'object' && part !== null ? Object.keys(part).length : 1),
    0,
  );

function personOf(stored: unknown): { readonly person: Imported['person']; readonly leftOut: number } {
  const { person, unknown, unreadable, lostSafety } = readPerson(stored);
  return { person, leftOut: countOf({ ...unknown }) + countOf(unreadable) + (lostSafety ? 1 : 0) };
}

async function rowsOf(stored: readonly unknown[]): Promise<{ readonly rows: readonly Row[]; readonly unread: number }> {
  const rows: Row[] = [];
  await inSlices(stored, (row) => rows.push(...readRows([migrateRow(row)]).rows));
  return { rows, unread: stored.length - rows.length };
}

/** The text of a file; `null` if it is none. */
async function textOf(file: ChosenFile): Promise<string | null> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a file that a person chose. What makes no sense costs nothing else, as with what is stored; a file that is none of Limber's
 * is refused. Changes nothing. Never rejects.
 *
 * @param zone an IANA name: where times on the wall are taken to be
 */
export async function readFile(file: ChosenFile, zone: string): Promise<FileRead | RefusalName> {
  if (file.size > MOST_BYTES) return 'tooBig';
  if (file.size === 0) return 'empty';
  try {
    const text = await textOf(file);
    if (text === null) return 'notLimbers';
    const json = parse(text);
    if (json === undefined) return refusalOfText(text);
    const parts = partsOfFile(json);
    if (typeof parts === 'string') return parts;
    const items = migrate(withoutTooBig({ settings: parts.settings, person: parts.person }) as Parts, zone);
    const settings = parts.settings ? settingsOf(items.settings) : { given: null, leftOut: [] };
    const person = parts.person ? personOf(items.person) : { person: null, leftOut: 0 };
    const history = parts.rows ? await rowsOf(parts.rows) : { rows: null, unread: 0 };
    return {
      isOfNewer: parts.isOfNewer,
      settings: settings.given,
      person: person.person,
      rows: history.rows,
      leftOut: { settings: settings.leftOut, person: person.leftOut, rows: history.unread },
    };
  } catch (error) {
    console.warn('Limber: the file was not read', error);
    return 'notRead';
  }
}
