// Decides when the first break of a demonstration is due.

import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { intervalMs } from './clock';
import { writeSitting } from './write-sitting';

/** For a demonstration: moves the clock so that the first break is due soon. */
export function firstBreakIn(state: State, ms: number | undefined, now: Instant): State {
  if (ms === undefined) return state;
  const { clock } = state.tracker;
  const startedAt = now + ms - intervalMs(state);
  // After an installation no reminder comes for a minute, as after a browser start. A demonstration does not wait that long.
  return writeSitting(state, {
    clock: { ...clock, boutStartedAt: startedAt, cycleStartedAt: startedAt },
    gracePeriodUntil: now,
  });
}
