import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reduce } from '../../lib/core/reduce';
import { IDLE_THRESHOLD } from '../../lib/core/sitting/clock';
import type { Event } from '../../lib/core/state/events';
import type { Seen } from '../../lib/core/state/seen';
import { freshState, type State } from '../../lib/core/state/state';
import { MINUTE, SECOND } from '../../lib/core/state/time';
import { historiesFor, startOfDay } from '../support/reference-history';
import { wishes } from '../support/wishes';

/**
 * A person at the desk and away, in a browser that loses words: of `idle` and `active` any may never be said. When it is asked
 * it tells the truth, as every browser does. The same day in a browser that loses nothing says what was owed.
 */
interface Part {
  /** How long they sit, then how long they are away, in ms. */
  readonly sits: number;
  readonly away: number;
  readonly isIdleSaid: boolean;
  readonly isActiveSaid: boolean;
}

/** Not within a minute of the two lengths at which an absence begins to count as another thing: no look tells those apart. */
const awayFor = fc.oneof(
  fc.integer({ min: 20, max: 80 }),
  fc.integer({ min: 190, max: 250 }),
  fc.integer({ min: 390, max: 4 * 3600 }),
);

/** No absence comes near to a time at which a break is due: leaving soon after a reminder answers it, and leaving before does not. */
const parts: fc.Arbitrary<readonly Part[]> = fc.array(
  fc.record({
    sits: fc.integer({ min: 60, max: 8 * 60 }).map((seconds) => seconds * SECOND),
    away: awayFor.map((seconds) => seconds * SECOND),
    isIdleSaid: fc.boolean(),
    isActiveSaid: fc.boolean(),
  }),
  { minLength: 1, maxLength: 2 },
);

/** Somebody at the desk is looked at this often. */
const HEARTBEAT = 5 * MINUTE;

/** How long there had been no input at the least, as the background finds out by asking (lib/shell/look-around.ts). */
const asFound = (ms: number) =>
  Math.max(...[1, 2, 3, 4, 5, 7, 10, 15, 20, 30].map((each) => each * MINUTE).filter((each) => each <= ms));

/** Lives through the day, and sits down to work; returns when the first reminder was told, epoch ms. */
function live(day: readonly Part[], losesWords: boolean): number {
  let state: State = freshState(startOfDay, 'Europe/Berlin');
  let told = Number.NaN;
  let now = startOfDay;
  let leftAt: number | null = null;
  const look = (): Seen => {
    const still = leftAt === null ? 0 : now - leftAt;
    const presence = still >= IDLE_THRESHOLD ? 'idle' : 'active';
    return { presence, thresholdMs: presence === 'idle' ? asFound(still) : IDLE_THRESHOLD, isAudible: false };
  };
  const happens = (event: Event) => {
    state = reduce(state, event, now).state;
    if (state.tracker.promptsSoFar === 0 || told <= now) return;
    told = now;
    expect(leftAt, 'nothing is said to an empty chair').toBe(null);
  };
  const until = (end: number) => {
    for (let { wakeAt } = wishes(state); wakeAt <= end; { wakeAt } = wishes(state)) {
      now = Math.max(now, wakeAt);
      happens({ type: 'woke', seen: look() });
    }
    now = end;
  };
  for (const { sits, away, isIdleSaid, isActiveSaid } of day) {
    until(now + sits);
    leftAt = now;
    const backAt = now + away;
    if (away >= IDLE_THRESHOLD) {
      until(now + IDLE_THRESHOLD);
      // One that is over before the next heartbeat is known by nothing else.
      if (isIdleSaid || !losesWords || away < HEARTBEAT) happens({ type: 'presenceSeen', ...look() });
    }
    until(backAt);
    leftAt = null;
    if (away >= IDLE_THRESHOLD && (isActiveSaid || !losesWords)) happens({ type: 'presenceSeen', ...look() });
  }
  until(now + 40 * MINUTE);
  return told;
}

/** Half of the longest time between two looks, and a little. */
const LATE = 3 * MINUTE;

/** The longest time between two looks at an empty chair. */
const LONGEST_LOOK = 5 * MINUTE;

/** How long somebody was there between two absences, and away again, when no look need have fallen into it, in ms. */
const unseen = (day: readonly Part[]) =>
  day.slice(1).reduce((all, { sits, away }) => all + (sits < LONGEST_LOOK ? sits + away : 0), 0);

const { numRuns, timeout } = historiesFor(1);

test('a browser that loses words loses no reminder: it comes within three minutes of when it is owed, and of a bout that no look saw', {
  timeout,
}, () => {
  const property = fc.property(parts, (day) => {
    expect(Math.abs(live(day, true) - live(day, false))).toBeLessThanOrEqual(LATE + unseen(day));
  });
  fc.assert(property, { numRuns });
});
