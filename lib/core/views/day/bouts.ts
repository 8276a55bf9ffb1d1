// Decides which parts of a day were spent at the desk.

import { breakRules } from '../../sitting/break-rules';
import { BRIEF_ABSENCE, sittingMs } from '../../sitting/clock';
import { isStretching } from '../../state/attention';
import type { BreakRow, Row } from '../../state/history-row';
import type { State } from '../../state/state';
import type { Instant } from '../../state/time';
import { lengthOf, type Span, without } from './span';

/** Time at the desk without getting up: from when until when, and how long of it was sat, in ms. */
interface Bout extends Span {
  readonly sittingMs: number;
}

/** A part of a bout that lies between two absences. Of absences whose times no row tells it has its share, which was not sat. */
export interface BoutPart extends Bout {
  /** Which bout it is a part of. */
  readonly bout: Bout;
}

/** What rows and the present say of sitting and standing, being away, and what became of breaks; each in order of time. */
export interface DayKnown {
  readonly parts: readonly BoutPart[];
  readonly absences: readonly Span[];
  readonly standing: readonly Span[];
  readonly breaks: readonly BreakRow[];
}

/** When the person was away, if a row tells it: a stretch in a short break is not being away. */
export function absenceOf({ at, durationMs, exercises, outcome, size }: BreakRow): Span | null {
  const isAway = outcome === 'natural' || (outcome === 'done' && (breakRules[size].isAway || exercises.length === 0));
  return isAway && durationMs !== null ? { from: at - durationMs, until: at } : null;
}

/** "I just moved", or "I'm standing". */
export const isSaidOnly = ({ durationMs, exercises, outcome }: BreakRow) =>
  outcome === 'done' && durationMs === null && exercises.length === 0;

/** The bout that goes on. A long break that has begun ends it, though that is only counted once it is over. */
function presentBout(state: State, now: Instant): Bout {
  const { activity, clock } = state.tracker;
  const from = clock.boutStartedAt;
  const seen = from + clock.boutAwayMs + sittingMs(state, now);
  const until = activity.kind === 'longBreak' ? Math.min(seen, activity.since) : seen;
  return { from, until, sittingMs: Math.max(0, until - from - clock.boutAwayMs) };
}

/** Away at present: on a long break, or long enough not to be reading. */
function presentAbsence(state: State, now: Instant): readonly Span[] {
  const { activity, clock, presence } = state.tracker;
  if (activity.kind === 'longBreak') return [{ from: activity.since, until: now }];
  if (presence.kind === 'active' || isStretching(state) || now - presence.since < BRIEF_ABSENCE) return [];
  // Before the bout that goes on there was another, or a long break, which have rows of their own.
  return [{ from: Math.max(presence.since, clock.boutStartedAt), until: now }];
}

/** The sitting of a bout, laid over the parts that absences leave of it. */
function partsOf(bout: Bout, taken: readonly Span[]): readonly BoutPart[] {
  const left = without(bout, taken);
  const length = left.reduce((sum, each) => sum + lengthOf(each), 0);
  return left.map((span) => ({ ...span, bout, sittingMs: (bout.sittingMs * lengthOf(span)) / length }));
}

/** Whoever said so stands until something else is known of them; at present until now. */
function standingSpans(
  state: State,
  breaks: readonly BreakRow[],
  ends: readonly Instant[],
  now: Instant,
): readonly Span[] {
  const { posture } = state.tracker;
  const present = posture.kind === 'standing' ? [now] : [];
  return breaks.filter(isSaidOnly).map(({ at }) => {
    const next = [...ends, ...present].filter((end) => end >= at);
    return { from: at, until: next.length > 0 ? Math.min(...next) : at };
  });
}

/**
 * Everything known at `now`, epoch ms. No two of its spans overlap, whatever clocks have done to the rows: of an absence and a
 * bout at the same time the absence counts, of two bouts the first (DAY-2).
 */
export function knownFrom(state: State, rows: readonly Row[], now: Instant): DayKnown {
  const inOrder = rows.toSorted((left, right) => left.at - right.at);
  const breaks = inOrder.filter((row) => row.kind === 'break').filter(({ outcome }) => outcome !== 'undone');
  const { boutRow } = state.tracker.clock;
  // A bout that was ended and goes on again, after "Undo", has a row that is not true any more.
  const ended = inOrder.filter((row) => row.kind === 'bout').filter(({ id }) => id !== boutRow);
  const bouts = [
    ...ended.map(({ from, at, sittingMs: sat }) => ({ from, until: at, sittingMs: sat })),
    presentBout(state, now),
  ];
  const absences = [...breaks.flatMap((row) => absenceOf(row) ?? []), ...presentAbsence(state, now)];
  const parts: BoutPart[] = [];
  for (const bout of bouts.toSorted((left, right) => left.from - right.from)) {
    if (bout.sittingMs > 0) parts.push(...partsOf(bout, [...absences, ...parts]));
  }
  const begins = [...parts, ...absences].map(({ from }) => from);
  const standing = standingSpans(state, breaks, begins, now);
  return { parts, absences, standing: standing.flatMap((span) => without(span, [...parts, ...absences])), breaks };
}
