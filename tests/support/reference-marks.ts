import type { BreakSize } from '../../lib/core/state/history-row';

/** Something that changes the count. Times are in steady milliseconds (see reference-model.ts). */
export type Mark =
  /** A new bout began, and with it both cycles. */
  | { readonly what: 'stoodUp'; readonly at: number; readonly bout: number }
  /** A break was taken in the chair, skipped or missed. The cycle of its size begins again. */
  | { readonly what: 'passed'; readonly at: number; readonly size: BreakSize }
  /** An absence too short to end the bout. */
  | { readonly what: 'away'; readonly from: number; readonly to: number };

type Beginning = Exclude<Mark, { what: 'away' }>;

/** The last mark that begins a cycle, and how many ms of absence came after it. */
function countFrom<T extends Beginning>(marks: readonly Mark[], begins: (mark: Mark) => mark is T): [T, number] {
  const mark = marks.findLast(begins);
  if (!mark) throw new Error('a day begins with a bout');
  const away = marks.slice(marks.lastIndexOf(mark)).filter((each) => each.what === 'away');
  return [mark, away.reduce((sum, { from, to }) => sum + to - from, 0)];
}

const isUp = (mark: Mark) => mark.what === 'stoodUp';

/** When the bout began, how many ms of it were spent away, and its number. */
export function boutOf(marks: readonly Mark[]): { began: number; awayMs: number; bout: number } {
  const [{ at, bout }, awayMs] = countFrom(marks, isUp);
  return { began: at, awayMs, bout };
}

/** When the wait for the next break began, moved to later by every absence since. */
export function cycleStart(marks: readonly Mark[]): number {
  const [{ at }, awayMs] = countFrom(marks, (mark) => mark.what !== 'away');
  return at + awayMs;
}

/** The same for the long break. Skipping a short break does not begin it again. */
export function longCycleStart(marks: readonly Mark[]): number {
  const begins = (mark: Mark): mark is Beginning => isUp(mark) || (mark.what === 'passed' && mark.size === 'long');
  const [{ at }, awayMs] = countFrom(marks, begins);
  return at + awayMs;
}

/** When the last absence of this bout ended, or the bout began. No absence is subtracted twice. */
export function lastAwayEnd(marks: readonly Mark[]): number {
  const bout = marks.slice(marks.findLastIndex(isUp));
  return Math.max(...bout.map((mark) => (mark.what === 'away' ? mark.to : mark.at)).slice(0, 1), ...awayEnds(bout));
}

const awayEnds = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.what === 'away' ? [mark.to] : []));
