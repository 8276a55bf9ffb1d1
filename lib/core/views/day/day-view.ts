// Decides what the picture of a day shows.

import { statusNow } from '../../reminders/status';
import { dueAt } from '../../sitting/clock';
import type { Row } from '../../state/history-row';
import type { State } from '../../state/state';
import type { Reason } from '../../state/suppression';
import { type CalendarDate, dayOf, type Instant, MINUTE } from '../../state/time';
import { type AxisSpan, axisOf, axisOn, widest } from './axis';
import { type BoutPart, type DayKnown, knownFrom } from './bouts';
import { dayOn } from './calendar';
import { type DayEntry, type EntryKind, entriesOf, isTaken } from './entries';
import { clip, lengthOf, merged, type Span, sum, without } from './span';

/** A part of the day's strip. No two of them overlap, and none is outside the axis. */
export interface Segment extends Span {
  readonly kind: 'desk' | 'away' | 'standing';
  /** How much of it was sat, in ms. An absence without known times is spread over the parts of its bout. */
  readonly sittingMs: number;
}

/** Something that happened at one moment, epoch ms: the outcome of a break. */
export interface Mark {
  readonly kind: Exclude<EntryKind, 'desk' | 'waited'>;
  readonly at: Instant;
}

/** The time while a due break waited, and for what if it still waits. Of a past one, `history/waits.ts` knows. */
interface Wait extends Span {
  readonly because: Reason | null;
}

/** A person's day. Its picture, its sentence and its table are made from this. It is not a score (DAY-6). */
export interface DayView {
  readonly date: CalendarDate;
  /** The time zone for its times, an IANA name. */
  readonly zone: string;
  readonly isToday: boolean;
  readonly axis: Span;
  readonly segments: readonly Segment[];
  readonly marks: readonly Mark[];
  readonly waits: readonly Wait[];
  readonly entries: readonly DayEntry[];
  /** There is nothing to show: nobody was there, or somebody has just sat down. */
  readonly isEmpty: boolean;
  /** Time at the desk, in ms. */
  readonly sittingMs: number;
  /** Since when the person was at the desk, epoch ms; `null` if they were not. */
  readonly since: Instant | null;
  /** The longest bout, and the mean of all bouts that lasted at least a minute; in ms, 0 if there is none. */
  readonly longestMs: number;
  readonly meanMs: number;
  readonly breaksTaken: number;
}

/** A bout shorter than this, in ms, does not count for the mean: somebody sat down and got up again (DAY-3). */
export const LEAST_BOUT = MINUTE;

/** The part of each bout that is in the day, with its share of the sitting time. */
function partsIn(parts: readonly BoutPart[], day: Span): readonly BoutPart[] {
  return parts.flatMap((part) => {
    const inside = clip(part, day);
    if (!inside) return [];
    return { ...inside, bout: part.bout, sittingMs: (part.sittingMs * lengthOf(inside)) / lengthOf(part) };
  });
}

/** The break that waits at `now`, if there is one. */
function presentWait(state: State, now: Instant): readonly Wait[] {
  const status = statusNow(state, now);
  if (status.kind !== 'waiting') return [];
  return [{ from: Math.min(dueAt(state), now), until: now, because: status.because }];
}

/** A day without its axis. In a week all days have the same axis. */
export type DayContent = Omit<DayView, 'axis'>;

function contentOf(state: State, known: DayKnown, date: CalendarDate, now: Instant): DayContent {
  const day = dayOn(date, state.zone);
  const isToday = dayOf(now, state.zone).date === date;
  const parts = partsIn(known.parts, day);
  const [since = null] = parts.map(({ from }) => from);
  // Time before the first bout and after the last one is no absence: the day has not begun, or is over.
  const end = isToday ? now : Math.max(...parts.map(({ until }) => until), day.from);
  const within = since === null ? null : clip({ from: since, until: Math.max(end, since) }, day);
  const open = (spans: readonly Span[]) => (within ? spans.flatMap((span) => clip(span, within) ?? []) : []);
  const away = open(merged(known.absences));
  const standing = merged(known.standing.flatMap((span) => clip(span, day) ?? [])).flatMap((span) =>
    without(span, [...parts, ...away]),
  );
  const entries = entriesOf(known, parts, day);
  const sittingMs = sum(parts.map((part) => part.sittingMs));
  const bouts = entries.filter(({ kind, ms }) => kind === 'desk' && (ms ?? 0) >= LEAST_BOUT).map(({ ms }) => ms ?? 0);
  const late = entries.filter(({ kind }) => kind === 'waited');
  const waited = late.map(({ at, ms }) => ({ from: at - (ms ?? 0), until: at, because: null }));
  return {
    date,
    zone: state.zone,
    isToday,
    segments: [
      ...parts.map(({ bout, ...part }) => ({ kind: 'desk' as const, ...part })),
      ...away.map((span) => ({ kind: 'away' as const, ...span, sittingMs: 0 })),
      ...standing.map((span) => ({ kind: 'standing' as const, ...span, sittingMs: 0 })),
    ].toSorted((left, right) => left.from - right.from),
    marks: entries.flatMap(({ kind, at }) => (kind === 'desk' || kind === 'waited' ? [] : { kind, at })),
    waits: [...waited, ...(isToday ? presentWait(state, now) : [])].flatMap((wait) => {
      const inside = clip(wait, day);
      return inside ? { ...inside, because: wait.because } : [];
    }),
    entries,
    isEmpty: sittingMs < LEAST_BOUT && entries.every(({ kind }) => kind === 'desk'),
    sittingMs,
    since,
    longestMs: Math.max(0, ...bouts),
    meanMs: bouts.length > 0 ? sum(bouts) / bouts.length : 0,
    breaksTaken: entries.filter(isTaken).length,
  };
}

/** Everything that the strip has to show. */
function happened({ segments, marks, waits }: DayContent): readonly Span[] {
  return [...segments, ...waits, ...marks.map(({ at }) => ({ from: at, until: at + 1 }))];
}

const axisOfContent = (state: State, content: DayContent) => axisOf(state, content.date, happened(content));

const onAxis = (state: State, content: DayContent, axis: AxisSpan): DayView => ({
  ...content,
  axis: axisOn(content.date, axis, state.zone),
});

/**
 * A day as it is known at `now`, epoch ms.
 *
 * @param rows those of `rowsAbout`; any others do no harm
 * @param date no later than the person's today
 */
export function dayView(state: State, rows: readonly Row[], date: CalendarDate, now: Instant): DayView {
  const content = contentOf(state, knownFrom(state, rows, now), date, now);
  return onAxis(state, content, axisOfContent(state, content));
}

/** Several days without their axis. */
export function dayContents(
  state: State,
  rows: readonly Row[],
  dates: readonly CalendarDate[],
  now: Instant,
): readonly DayContent[] {
  const known = knownFrom(state, rows, now);
  return dates.map((date) => contentOf(state, known, date, now));
}

/** Several days with the same axis. */
export function daysView(
  state: State,
  rows: readonly Row[],
  dates: readonly CalendarDate[],
  now: Instant,
): readonly DayView[] {
  const contents = dayContents(state, rows, dates, now);
  const axis = widest(contents.map((content) => axisOfContent(state, content)));
  return contents.map((content) => onAxis(state, content, axis));
}
