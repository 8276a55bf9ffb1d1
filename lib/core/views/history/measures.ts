// Decides how the days of a period are added up.

import { type BodyArea, bodyAreas } from '../../../content/body-area';
import type { Reason } from '../../state/suppression';
import { HOUR, MINUTE } from '../../state/time';
import { sum } from '../day/span';
import type { DayFacts } from './day-facts';

/** A sit longer than this is a long one, in ms (HISTORY-4). */
export const LONG_SIT = HOUR;

/** The ends of the steps in which sits are counted, in ms. The last of the four steps has no end (HISTORY-8). */
export const sitSteps: readonly number[] = [30 * MINUTE, HOUR, 90 * MINUTE];

/** In which of the four steps a sit of this length is, in ms: 0 to 3. */
export function sitStep(ms: number): number {
  const step = sitSteps.findIndex((most) => ms <= most);
  return step < 0 ? sitSteps.length : step;
}

/** What breaks waited for: how often, and how long in all, in ms. `null`: it is not known. */
export interface WaitedFor {
  readonly reason: Reason | null;
  readonly times: number;
  readonly ms: number;
}

/** A part of the body, and how many moves of it were done. */
interface AreaMoved {
  readonly area: BodyArea;
  readonly moves: number;
}

/** What trials of breaks count, over the days of a period. Lengths in ms, 0 where there is none. */
export interface Measures {
  readonly sits: number;
  readonly longestMs: number;
  readonly meanMs: number;
  /** Sits longer than `LONG_SIT`. */
  readonly longSits: number;
  /** How many sits are in each of the four steps. */
  readonly steps: readonly number[];
  readonly offered: number;
  readonly taken: number;
  readonly putOff: number;
  readonly followed: number;
  /** Longest first; what is not known is last. */
  readonly waits: readonly WaitedFor[];
  /** The part with the most moves first. */
  readonly moved: readonly AreaMoved[];
}

/** How many of these lengths are in each of the four steps. */
export const countSteps = (lengths: readonly number[]): readonly number[] =>
  [...sitSteps, null].map((_, step) => lengths.filter((ms) => sitStep(ms) === step).length);

function waitsFor(facts: readonly DayFacts[]): readonly WaitedFor[] {
  const byReason = Map.groupBy(
    facts.flatMap(({ waits }) => waits),
    ({ reason }) => reason,
  );
  return [...byReason]
    .map(([reason, waits]) => ({ reason, times: waits.length, ms: sum(waits.map(({ ms }) => ms)) }))
    .toSorted((left, right) => Number(left.reason === null) - Number(right.reason === null) || right.ms - left.ms);
}

function areasMoved(facts: readonly DayFacts[]): readonly AreaMoved[] {
  const moved = facts.flatMap((day) => day.moved);
  return bodyAreas
    .map((area) => ({ area, moves: moved.filter((each) => each === area).length }))
    .filter(({ moves }) => moves > 0)
    .toSorted((left, right) => right.moves - left.moves);
}

/** The measures of several days. The mean is over their sits, not over the days (HISTORY-3). */
export function measuresOf(facts: readonly DayFacts[]): Measures {
  const sits = facts.flatMap((day) => day.sits);
  const total = (of: (day: DayFacts) => number) => sum(facts.map(of));
  return {
    sits: sits.length,
    longestMs: Math.max(0, ...sits),
    meanMs: sits.length > 0 ? sum(sits) / sits.length : 0,
    longSits: sits.filter((ms) => ms > LONG_SIT).length,
    steps: countSteps(sits),
    offered: total(({ offered }) => offered),
    taken: total(({ taken }) => taken),
    putOff: total(({ putOff }) => putOff),
    followed: total(({ followed }) => followed),
    waits: waitsFor(facts),
    moved: areasMoved(facts),
  };
}
