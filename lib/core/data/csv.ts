// Decides how the history is written as a table that other programs read (RFC 4180).

import type { ExerciseId } from '../../content/catalogue';
import type { BreakRow, BreakSize, Row } from '../state/history-row';
import type { Reason } from '../state/suppression';
import { type Instant, MINUTE, SECOND } from '../state/time';

/** The words of the table. */
export interface CsvWords {
  /** What stands between two cells (DATA-12). */
  readonly separator: ',' | ';';
  /** The title of each column, in their order. */
  readonly columns: readonly [string, string, string, string, string, string, string, string, string];
  readonly desk: string;
  readonly break: string;
  readonly wait: string;
  readonly reason: (reason: Reason) => string;
  readonly outcome: (outcome: BreakRow['outcome']) => string;
  readonly size: (size: BreakSize) => string;
  readonly move: (move: ExerciseId) => string;
}

/** At the beginning of the text: without it, or with a line "sep=" in its place, a common spreadsheet takes the letters for others. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet may take for the beginning of a formula. */
const mayBeFormula = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;

/** A cell that is text whatever is in it (DATA-10), and one cell whichever of the two separators a program expects. */
export function cellOf(text: string): string {
  const harmless = mayBeFormula.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** As on the clock on the wall in `zone`, with how far that is from UTC: "2026-03-02T09:00:00+01:00". */
const momentOf = (at: Instant, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toString({ smallestUnit: 'second', timeZoneName: 'never' });

const inUnits = (ms: number | null, unit: number) => (ms === null ? '' : String(Math.round(ms / unit)));

/** A cell for each column but the two times. */
function whatOf(row: Row, words: CsvWords): readonly string[] {
  switch (row.kind) {
    case 'bout':
      return [words.desk, '', '', inUnits(row.sittingMs, MINUTE), '', '', ''];
    case 'wait':
      return [words.wait, words.reason(row.reason), '', '', '', inUnits(row.at - row.from, SECOND), ''];
    case 'break': {
      const { outcome, size, lateMs, durationMs, exercises } = row;
      const moves = exercises.map(words.move).join('; ');
      const lengths = [inUnits(lateMs, SECOND), inUnits(durationMs, SECOND)];
      return [words.break, words.outcome(outcome), words.size(size), '', ...lengths, moves];
    }
    default:
      return row satisfies never;
  }
}

function cellsOf(row: Row, words: CsvWords, zone: string): readonly string[] {
  const began = row.kind === 'break' ? '' : momentOf(row.from, zone);
  return [began, momentOf(row.at, zone), ...whatOf(row, words)];
}

const lineOf = (cells: readonly string[], { separator }: CsvWords) => `${cells.map(cellOf).join(separator)}\r\n`;

/** The table, line by line. `zone` is an IANA name. */
export function* csvOf(rows: readonly Row[], words: CsvWords, zone: string): Generator<string> {
  yield BYTE_ORDER_MARK + lineOf(words.columns, words);
  for (const row of rows) yield lineOf(cellsOf(row, words, zone), words);
}
