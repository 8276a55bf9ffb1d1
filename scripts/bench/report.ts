// Writes what was measured as a table, with ratios to the first row.

import type { GuideFrame } from './measure-guide.ts';
import type { Opening } from './measure-page.ts';
import type { WorkerStart } from './measure-worker.ts';
import { median, ratio } from './statistics.ts';

/** A column of results: its title, and how a value is written. */
interface Column<Measured> {
  readonly title: string;
  readonly of: (measured: Measured) => number;
  readonly write: (value: number) => string;
  /** Whether the values are compared with the first row. */
  readonly isRaced: boolean;
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
const parts = (value: number) => `${value.toFixed(2)} ms`;
const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`;
const megabytes = (value: number) => `${(value / 1e6).toFixed(2)} MB`;
const plain = (value: number) => `${value}`;

const pageColumns: readonly Column<Opening>[] = [
  { title: 'first paint', of: ({ firstPaint }) => firstPaint, write: ms, isRaced: true },
  { title: 'first real content', of: ({ content }) => content, write: ms, isRaced: true },
  { title: 'task time', of: ({ task }) => task, write: ms, isRaced: true },
  { title: 'of it script', of: ({ script }) => script, write: ms, isRaced: false },
  { title: 'heap after GC', of: ({ heap }) => heap, write: megabytes, isRaced: true },
  { title: 'script before the content', of: ({ bytesFirst }) => bytesFirst, write: kilobytes, isRaced: false },
  { title: '… brotli', of: ({ brotliFirst }) => brotliFirst, write: kilobytes, isRaced: false },
  { title: 'script in all', of: ({ bytes }) => bytes, write: kilobytes, isRaced: false },
  { title: '… brotli', of: ({ brotli }) => brotli, write: kilobytes, isRaced: false },
  { title: 'DOM nodes', of: ({ nodes }) => nodes, write: plain, isRaced: false },
  { title: 'layout shift', of: ({ shift }) => shift, write: plain, isRaced: false },
];

const workerColumns: readonly Column<WorkerStart>[] = [
  { title: 'from stopped', of: ({ fromStopped }) => fromStopped, write: ms, isRaced: true },
  { title: 'when it is up', of: ({ whenUp }) => whenUp, write: ms, isRaced: true },
];

const guideColumns: readonly Column<GuideFrame>[] = [
  { title: 'frames', of: ({ frames }) => frames, write: plain, isRaced: false },
  { title: 'script a frame', of: ({ script }) => script, write: parts, isRaced: false },
  { title: 'style a frame', of: ({ style }) => style, write: parts, isRaced: false },
  { title: 'layout a frame', of: ({ layout }) => layout, write: parts, isRaced: false },
  { title: 'of 100 frames laid out', of: ({ laidOut }) => laidOut, write: (value) => value.toFixed(0), isRaced: false },
];

/** The report: one row for each page and one column for each result. All rows are compared with the first. */
function table<Measured>(columns: readonly Column<Measured>[], all: ReadonlyMap<string, readonly Measured[]>): string {
  const [base = []] = all.values();
  const lines = columns.map(({ title, of, write, isRaced }) => {
    const cells = [...all.values()].map((measured) => {
      const sample = measured.map(of);
      const value = write(median(sample));
      if (!isRaced || measured === base) return value;
      const { median: times, middle } = ratio(sample, base.map(of));
      return `${value}  ${times.toFixed(2)}× [${middle.map((each) => each.toFixed(2)).join('–')}]`;
    });
    return [title, ...cells];
  });
  const rows = [['', ...all.keys()], ...lines];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}

export const pageTable = (all: ReadonlyMap<string, readonly Opening[]>) => table(pageColumns, all);

export const workerTable = (all: ReadonlyMap<string, readonly WorkerStart[]>) => table(workerColumns, all);

export const guideTable = (all: ReadonlyMap<string, readonly GuideFrame[]>) => table(guideColumns, all);
