// The reference on the count: the marks from which it works out how long somebody has sat.

import type { BreakSize } from '../../lib/core/state/history-row';

/** Something that changes the count. Times are in steady milliseconds (see reference-model.ts). */
export type Mark =
  /** A new bout began, and with it both cycles. */
  | { readonly what: 'stoodUp'; readonly at: number; readonly bout: number }
  /** A break was taken in the chair, skipped or missed. The cycle of its size begins again. */
  | { readonly what: 'passed'; readonly at: number; readonly size: BreakSize }
  /** An absence too short to end the bout; and when a break was announced that is still to be answered. */
  | { readonly what: 'away'; readonly from: number; readonly to: number; readonly told?: number | undefined };

type Beginning = Exclude<Mark, { what: 'away' }>;

/** The last mark that begins a bout or a cycle, and the absences after it. */
function countFrom<T extends Beginning>(marks: readonly Mark[], begins: (mark: Mark) => mark is T) {
  const mark = marks.findLast(begins);
  if (!mark) throw new Error('a day begins with a bout');
  return { mark, away: marks.slice(marks.lastIndexOf(mark)).filter((each) => each.what === 'away') };
}

/** When a cycle began, moved to later by each absence: by its part in the cycle, and after a break was announced in it. */
function movedOn({ mark, away }: ReturnType<typeof countFrom>): number {
  return away.reduce((at, { from, to, told }) => at + Math.max(0, to - Math.max(from, mark.at, told ?? from)), mark.at);
}

const isUp = (mark: Mark) => mark.what === 'stoodUp';

/** When the bout began, how many ms of it were spent away in absences that were over by `end`, and its number. */
export function boutOf(marks: readonly Mark[], end = Infinity): { began: number; awayMs: number; bout: number } {
  const { mark, away } = countFrom(marks, isUp);
  const over = away.filter(({ to }) => to <= end);
  return { began: mark.at, awayMs: over.reduce((sum, { from, to }) => sum + to - from, 0), bout: mark.bout };
}

/** When the wait for the next break began, moved to later by the absences since. */
export function cycleStart(marks: readonly Mark[]): number {
  return movedOn(countFrom(marks, (mark) => mark.what !== 'away'));
}

/** The same for the long break. Skipping a short break does not begin it again. */
export function longCycleStart(marks: readonly Mark[]): number {
  const begins = (mark: Mark): mark is Beginning => isUp(mark) || (mark.what === 'passed' && mark.size === 'long');
  return movedOn(countFrom(marks, begins));
}

/** When the last absence of this bout ended, or the bout began. No absence is subtracted twice. */
export function lastAwayEnd(marks: readonly Mark[]): number {
  const bout = marks.slice(marks.findLastIndex(isUp));
  return Math.max(...bout.map((mark) => (mark.what === 'away' ? mark.to : mark.at)).slice(0, 1), ...awayEnds(bout));
}

const awayEnds = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.what === 'away' ? [mark.to] : []));
