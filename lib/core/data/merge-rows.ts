// Decides which rows of history an import adds, changes and takes away.

import type { Row } from '../state/history-row';
import type { ImportWay } from './merge';

/** What an import does to the history, and what an undo needs of it. */
export interface RowChanges {
  /** Rows that are not here yet. */
  readonly added: readonly Row[];
  /** Rows that are here and say something else: as they are in the file, and as they are here. */
  readonly changed: readonly { readonly here: Row; readonly file: Row }[];
  /** Rows that are here and not in the file. */
  readonly gone: readonly Row[];
}

/** What happened at one moment happened once, whatever the id of its row is (DATA-8). */
function momentOf(row: Row): string {
  switch (row.kind) {
    case 'bout':
      return `bout ${row.at} ${row.from}`;
    case 'break':
      return `break ${row.at} ${row.outcome} ${row.size}`;
    case 'wait':
      return `wait ${row.at} ${row.from} ${row.reason}`;
    default:
      return row satisfies never;
  }
}

/** Both were read by one schema, which names their fields in one order. */
const isSame = (one: Row, other: Row) => JSON.stringify(one) === JSON.stringify(other);

/** The rows of a file beside those that are here. Merged, what is here is left as it is. */
export function changesOfRows(here: readonly Row[], file: readonly Row[], way: ImportWay): RowChanges {
  const known = new Map(here.map((row) => [row.id, row]));
  const ofFile = new Map(file.map((row) => [row.id, row]));
  const moments = new Set(here.filter(({ id }) => way === 'merge' || ofFile.has(id)).map(momentOf));
  const added = [...ofFile.values()].filter((row) => !known.has(row.id) && !moments.has(momentOf(row)));
  if (way === 'merge') return { added, changed: [], gone: [] };
  const changed = [...ofFile.values()].flatMap((row) => {
    const other = known.get(row.id);
    return other && !isSame(other, row) ? [{ here: other, file: row }] : [];
  });
  return { added, changed, gone: here.filter(({ id }) => !ofFile.has(id)) };
}
