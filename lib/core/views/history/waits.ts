// Decides what is said of the time for which due breaks waited.

import type { Row, WaitRow } from '../../state/history-row';
import type { Reason } from '../../state/suppression';
import type { DayEntry } from '../day/entries';
import type { Span } from '../day/span';

/** One wait of a due break: for what, and how long in ms. `null`: no row tells for what (HISTORY-1). */
export interface Waited {
  readonly reason: Reason | null;
  readonly ms: number;
}

export const isWait = (row: Row): row is WaitRow => row.kind === 'wait';

/** What a break that was told late waited for, as far as rows tell; each reason once, longest first. */
export function reasonsOf({ at, ms }: Pick<DayEntry, 'at' | 'ms'>, rows: readonly Row[]): readonly Reason[] {
  const before = rows.filter(isWait).filter((wait) => wait.from < at && wait.at > at - (ms ?? 0));
  const longest = before.toSorted((left, right) => right.at - right.from - (left.at - left.from));
  return [...new Set(longest.map(({ reason }) => reason))];
}

/**
 * Every wait that ended in a day, and each break that was told late for a reason that no row tells (HISTORY-1).
 *
 * @param entries the lines of that day
 */
export function waitsOn(day: Span, entries: readonly DayEntry[], rows: readonly Row[]): readonly Waited[] {
  const told = rows.filter(isWait).filter(({ at }) => at >= day.from && at < day.until);
  const untold = entries.filter((entry) => entry.kind === 'waited' && reasonsOf(entry, rows).length === 0);
  return [
    ...told.map(({ reason, from, at }) => ({ reason, ms: Math.max(0, at - from) })),
    ...untold.map(({ ms }) => ({ reason: null, ms: ms ?? 0 })),
  ];
}
