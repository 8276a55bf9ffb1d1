// Decides what one day adds to the measures of the history.

import type { BodyArea } from '../../../content/body-area';
import { exerciseOf } from '../../../content/catalogue';
import type { Row } from '../../state/history-row';
import type { CalendarDate, Instant } from '../../state/time';
import { dayOn } from '../day/calendar';
import { type DayContent, LEAST_BOUT } from '../day/day-view';
import { type DayEntry, type EntryKind, isTaken } from '../day/entries';
import type { Span } from '../day/span';
import { type Waited, waitsOn } from './waits';

/** What is counted of a day. */
export interface DayFacts {
  readonly date: CalendarDate;
  readonly isEmpty: boolean;
  /** In ms at the desk. */
  readonly sittingMs: number;
  /** Each sitting bout that lasted (DAY-3), as much of it as was sat on that day, in ms (HISTORY-3). */
  readonly sits: readonly number[];
  /** Breaks that were told, each once (HISTORY-5); breaks taken, told or not (DAY-4). */
  readonly offered: number;
  readonly taken: number;
  /** Breaks that were put off, and how many of them were followed through (HISTORY-6). */
  readonly putOff: number;
  readonly followed: number;
  readonly waits: readonly Waited[];
  /** The part of the body of each move that was done (HISTORY-7). */
  readonly moved: readonly BodyArea[];
}

type Told = { readonly kind: EntryKind | 'offered'; readonly at: Instant };

/** Of breaks that were put off how many there were, and how many were followed through (HISTORY-6). */
function putOffs(offers: readonly Told[], entries: readonly DayEntry[]): Pick<DayFacts, 'putOff' | 'followed'> {
  const breaks = entries.filter(({ kind }) => kind !== 'desk' && kind !== 'waited');
  // Of what is at the same moment the offer comes first: it is what the rest answers.
  const all: readonly Told[] = [...offers, ...breaks].toSorted((left, right) => left.at - right.at);
  let [putOff, followed, isOpen] = [0, 0, false];
  for (const { kind } of all) {
    if (kind === 'putOff') {
      if (!isOpen) putOff += 1;
      isOpen = true;
    } else {
      if (isOpen && kind !== 'offered' && isTaken({ kind })) followed += 1;
      isOpen = false;
    }
  }
  return { putOff, followed };
}

function offersOn(day: Span, rows: readonly Row[]): readonly Told[] {
  return rows.flatMap((row) =>
    row.kind === 'break' && row.outcome === 'offered' && row.at >= day.from && row.at < day.until
      ? [{ kind: 'offered' as const, at: row.at }]
      : [],
  );
}

/** @param rows the same that `content` was made of */
export function dayFacts(content: DayContent, rows: readonly Row[]): DayFacts {
  const { date, entries, zone } = content;
  const day = dayOn(date, zone);
  const offers = offersOn(day, rows);
  return {
    date,
    isEmpty: content.isEmpty,
    sittingMs: content.sittingMs,
    sits: entries.flatMap(({ kind, ms }) => (kind === 'desk' && ms !== null && ms >= LEAST_BOUT ? [ms] : [])),
    offered: offers.length,
    taken: content.breaksTaken,
    ...putOffs(offers, entries),
    waits: waitsOn(day, entries, rows),
    moved: entries.filter(isTaken).flatMap(({ exercises }) => exercises.map((id) => exerciseOf(id).area)),
  };
}
