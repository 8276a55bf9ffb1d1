// Decides when the first break of a demonstration is due.

import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { intervalMs } from './clock';
import { writeSitting } from './write-sitting';

/** For a demonstration: as if the person had sat long enough for the first break to be due soon. */
export function firstBreakIn(state: State, ms: number | undefined, now: Instant): State {
  if (ms === undefined) return state;
  const { clock } = state.tracker;
  const startedAt = now + ms - intervalMs(state);
  // Installing is a start of the browser too, after which nobody would be told for a minute.
  return writeSitting(state, {
    clock: { ...clock, boutStartedAt: startedAt, cycleStartedAt: startedAt },
    gracePeriodUntil: now,
  });
}
