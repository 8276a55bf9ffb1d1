// Decides what an exported file holds, and in which order.

import { canonical } from '../state/canonical';
import type { Row } from '../state/history-row';
import type { Person } from '../state/person';
import type { SomeSettings } from '../state/policy';

/** By this a file is known as one of Limber's. */
export const exportFormat = 'limber-export';

/** Which files this Limber writes. A newer one is read as far as it makes sense (DATA-5). */
export const exportVersion = 1;

/** What a file is made of, and nothing else is (DATA-1). */
export interface ExportParts {
  /** What the person chose, and nothing else. */
  readonly chosen: SomeSettings;
  /** The version of the settings as they are stored. */
  readonly settingsVersion: number;
  readonly person: Person;
  /** In any order, those that wait to be written among them. Of one id the last counts. */
  readonly rows: readonly Row[];
}

/** Rows one of each id, oldest first; of the same moment by their ids. */
export function inTheirOrder(rows: readonly Row[]): Row[] {
  const each = [...new Map(rows.map((row) => [row.id, row])).values()];
  return each.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

/**
 * The file, piece by piece: a row of history is a piece and a line. It says nothing of when it was written, so that the same data
 * are the same bytes (DATA-2).
 */
export function* exportOf({ chosen, settingsVersion, person, rows }: ExportParts): Generator<string> {
  const { safety, memory, favourites, notToday } = person;
  const parts = {
    format: exportFormat,
    version: exportVersion,
    settings: { ...chosen, version: settingsVersion },
    person: { safety, memory, favourites, notToday },
  };
  const head = Object.entries(parts).map(([name, part]) => `"${name}":${canonical(part)}`);
  yield `{\n${head.join(',\n')},\n"history":[`;
  let between = '\n';
  for (const row of inTheirOrder(rows)) {
    yield `${between}${canonical(row)}`;
    between = ',\n';
  }
  yield '\n]\n}\n';
}
