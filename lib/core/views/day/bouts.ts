// Decides which parts of a day were spent at the desk.

import { breakRules } from '../../sitting/break-rules';
import { BRIEF_ABSENCE, sittingMs } from '../../sitting/clock';
import { isStretching } from '../../state/attention';
import type { BreakRow, Row } from '../../state/history-row';
import type { State } from '../../state/state';
import type { Instant } from '../../state/time';
import { lengthOf, type Span, without } from './span';

/** Time at the desk without getting up: when it began and ended, and how much of it was sat, in ms. */
interface Bout extends Span {
  readonly sittingMs: number;
}

/**
 * The part of a bout between two absences. Some absences are known by their length only, and not by their times. Their length
 * is spread evenly over the parts of the bout.
 */
export interface BoutPart extends Bout {
  /** The bout that it is part of. */
  readonly bout: Bout;
}

/** What the rows and the present state say about sitting, standing, absences and breaks. Each list is in order of time. */
export interface DayKnown {
  readonly parts: readonly BoutPart[];
  readonly absences: readonly Span[];
  readonly standing: readonly Span[];
  readonly breaks: readonly BreakRow[];
}

/** When the person was away, if a row tells it. A stretch in a short break is not an absence. */
export function absenceOf({ at, durationMs, exercises, outcome, size }: BreakRow): Span | null {
  const isAway = outcome === 'natural' || (outcome === 'done' && (breakRules[size].isAway || exercises.length === 0));
  return isAway && durationMs !== null ? { from: at - durationMs, until: at } : null;
}

/** "I just moved" or "I'm standing". */
export const isSaidOnly = ({ durationMs, exercises, outcome }: BreakRow) =>
  outcome === 'done' && durationMs === null && exercises.length === 0;

/** The bout that goes on. A long break that has begun ends it here, although the clock counts it only when it is over. */
function presentBout(state: State, now: Instant): Bout {
  const { activity, clock } = state.tracker;
  const from = clock.boutStartedAt;
  const seen = from + clock.boutAwayMs + sittingMs(state, now);
  const until = activity.kind === 'longBreak' ? Math.min(seen, activity.since) : seen;
  return { from, until, sittingMs: Math.max(0, until - from - clock.boutAwayMs) };
}

/** The present absence: a long break, or so long without input that the person is not reading. */
function presentAbsence(state: State, now: Instant): readonly Span[] {
  const { activity, clock, presence } = state.tracker;
  if (activity.kind === 'longBreak') return [{ from: activity.since, until: now }];
  if (presence.kind === 'active' || isStretching(state) || now - presence.since < BRIEF_ABSENCE) return [];
  // The time before the present bout belongs to another bout or to a long break. Those have rows of their own.
  return [{ from: Math.max(presence.since, clock.boutStartedAt), until: now }];
}

/** Spreads the sitting time of a bout over the parts between its absences. */
function partsOf(bout: Bout, taken: readonly Span[]): readonly BoutPart[] {
  const left = without(bout, taken);
  const length = left.reduce((sum, each) => sum + lengthOf(each), 0);
  return left.map((span) => ({ ...span, bout, sittingMs: (bout.sittingMs * lengthOf(span)) / length }));
}

/** A person who said that they stand counts as standing until something else is known about them, or until now. */
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
 * Everything that is known at `now`, epoch ms. No two spans overlap, even if the clock was set between the rows. If an
 * absence and a bout are at the same time, the absence counts. Of two bouts, the first counts (DAY-2).
 */
export function knownFrom(state: State, rows: readonly Row[], now: Instant): DayKnown {
  const inOrder = rows.toSorted((left, right) => left.at - right.at);
  const breaks = inOrder.filter((row) => row.kind === 'break').filter(({ outcome }) => outcome !== 'undone');
  const { boutRow } = state.tracker.clock;
  // After "Undo", a bout that had ended goes on. Its row is out of date.
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
