// Decides which lines the table of a day has.

import type { ExerciseId } from '../../../content/catalogue';
import { breakRules } from '../../sitting/break-rules';
import { BRIEF_ABSENCE } from '../../sitting/clock';
import type { BreakRow } from '../../state/history-row';
import type { Instant } from '../../state/time';
import { absenceOf, type DayKnown, isSaidOnly } from './bouts';
import { lengthOf, type Span } from './span';

/**
 * What a line of the day is about.
 * - `desk`: a bout. `away`: an absence that was a break. `longBreak`, `stretch`: done with Limber.
 * - `moved`, `stood`: the person said so. `waited`: a break was announced after it was due.
 * - `putOff`: "Snooze". `stopped`: a stretch that the person had to stop.
 */
export type EntryKind = 'desk' | BreakTaken | 'skipped' | 'missed' | 'putOff' | 'stopped' | 'waited';

/** Everything that counts as a break taken (DAY-4). */
type BreakTaken = 'away' | 'longBreak' | 'stretch' | 'moved' | 'stood';

/** A line of the day. */
export interface DayEntry {
  readonly kind: EntryKind;
  /** When it began, or for `waited`, when the break had waited; epoch ms. */
  readonly at: Instant;
  /** How long it lasted, in ms; for `waited`, how long the break waited. `null` if there is nothing to say. */
  readonly ms: number | null;
  readonly exercises: readonly ExerciseId[];
}

const taken: readonly EntryKind[] = ['away', 'longBreak', 'stretch', 'moved', 'stood'] satisfies BreakTaken[];

export const isTaken = ({ kind }: Pick<DayEntry, 'kind'>) => taken.includes(kind);

/** A break that is announced less than this after it was due did not wait, in ms. An alarm may be that late (DAY-5). */
export const NOT_LATE = BRIEF_ABSENCE;

const spoken = { skipped: 'skipped', missed: 'missed', snoozed: 'putOff' } as const;

function entryOf(row: BreakRow, standing: readonly Span[]): DayEntry | null {
  const { at, durationMs, exercises, lateMs, outcome } = row;
  const began = { at: at - (durationMs ?? 0), ms: durationMs, exercises };
  switch (outcome) {
    case 'done': {
      const stood = standing.find(({ from }) => from === at);
      if (isSaidOnly(row))
        return { kind: stood ? 'stood' : 'moved', at, ms: stood ? lengthOf(stood) : null, exercises };
      if (breakRules[row.size].isAway) return { kind: 'longBreak', ...began };
      return { kind: absenceOf(row) ? 'away' : 'stretch', ...began };
    }
    case 'natural':
      // For a long absence such as a holiday, the beginning is not known.
      return durationMs === null ? null : { kind: 'away', ...began };
    case 'skipped':
    case 'missed':
    case 'snoozed':
      return { kind: spoken[outcome], at, ms: null, exercises };
    case 'stopped':
      return { kind: 'stopped', ...began };
    case 'offered':
      return lateMs === null || lateMs < NOT_LATE ? null : { kind: 'waited', at, ms: lateMs, exercises };
    case 'undone':
      return null;
    default:
      return outcome satisfies never;
  }
}

/** One line for each bout, with the sitting time of its `parts`. */
function boutEntries(parts: DayKnown['parts']): readonly DayEntry[] {
  const bouts = Map.groupBy(parts, ({ bout }) => bout);
  return [...bouts.values()].map((each) => ({
    kind: 'desk',
    at: Math.min(...each.map(({ from }) => from)),
    ms: each.reduce((sum, { sittingMs }) => sum + sittingMs, 0),
    exercises: [],
  }));
}

/**
 * The lines of a day in order of time. An absence counts as a break of the day only if there was sitting before it (DAY-4),
 * so the night before does not count.
 *
 * @param parts those of the day
 */
export function entriesOf(known: DayKnown, parts: DayKnown['parts'], day: Span): readonly DayEntry[] {
  const since = parts[0]?.from ?? day.until;
  const breaks = known.breaks
    .filter(({ at }) => at >= day.from && at < day.until)
    .flatMap((row) => entryOf(row, known.standing) ?? [])
    .filter(({ at, kind }) => (kind === 'away' ? at >= since : at >= day.from));
  // At the same time, the outcome of the break comes before the bout: it ended the bout before it.
  return [...breaks, ...boutEntries(parts)].toSorted((left, right) => left.at - right.at);
}
