// Decides how a bout and a cycle begin.

import { type BreakSize, boutRow } from '../state/history-row';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import type { Tracker } from '../state/tracker';
import { breakRules } from './break-rules';
import { GRACE_PERIOD } from './clock';
import { nextRowId, record } from './record';
import { writeSitting } from './write-sitting';

/** A break was taken in the chair, skipped or missed. The cycle begins again, and the bout goes on (SITTING-3). */
export function newCycle(state: State, at: Instant, size: BreakSize = 'short'): State {
  const { clock } = state.tracker;
  const restarted = Object.fromEntries(breakRules[size].restarts.map((cycle) => [cycle, at]));
  return writeSitting(state, { clock: { ...clock, ...restarted } });
}

/** No cycle began before `at`, epoch ms: what was sat before does not count (HOURS-3). */
export function noCycleBefore(state: State, at: Instant): State {
  const { clock } = state.tracker;
  const cycleStartedAt = Math.max(clock.cycleStartedAt, at);
  return writeSitting(state, {
    clock: { ...clock, cycleStartedAt, longCycleStartedAt: Math.max(clock.longCycleStartedAt, at) },
  });
}

/** When a bout ended, and how much absence there had been in it by then, in ms. What came after was part of the break (ABSENCE-17). */
interface BoutEnd {
  readonly at: Instant;
  readonly awayMs?: number | undefined;
}

/**
 * The person stood up or went away. The old bout is recorded, and a new one begins with new cycles. The person counts as
 * sitting in it. If they stood, the old bout ended when they stood up (SITTING-3).
 *
 * @param at when the new bout begins, epoch ms
 * @param end the end of the old one, if that was earlier
 */
export function newBout(state: State, at: Instant, end: BoutEnd = { at }): State {
  const { posture } = state.tracker;
  const { boutStartedAt, boutAwayMs, boutRow: id } = state.tracker.clock;
  const ended = posture.kind === 'standing' ? posture.since : end.at;
  const sat = ended - boutStartedAt - (end.awayMs ?? boutAwayMs);
  const recorded = sat > 0 ? record(state, boutRow({ id, from: boutStartedAt, at: ended, sittingMs: sat })) : state;
  return writeSitting(recorded, {
    clock: {
      boutStartedAt: at,
      boutAwayMs: 0,
      creditedUntil: at,
      boutRow: nextRowId(recorded, at),
      cycleStartedAt: at,
      longCycleStartedAt: at,
    },
    rowsSoFar: recorded.tracker.rowsSoFar + 1,
    posture: { kind: 'sitting' },
  });
}

/** Restores the bout and the cycle as they were before something that the person has undone. */
export const putClockBack = (state: State, clock: Tracker['clock']): State => writeSitting(state, { clock });

/** No prompt comes for a minute from now. */
export function withGracePeriod(state: State, now: Instant): State {
  return writeSitting(state, { gracePeriodUntil: Math.max(state.tracker.gracePeriodUntil, now + GRACE_PERIOD) });
}
