// Decides how a long break begins and ends, and whether it counts.

import type { LongBreak } from '../state/activity';
import { withActivity, withNothing } from '../state/attention';
import { explain } from '../state/explain';
import type { State } from '../state/state';
import { type Instant, MINUTE } from '../state/time';
import { newBout, newCycle, withGracePeriod } from './bout';
import { breakRules } from './break-rules';
import { naturalBreakMs } from './clock';
import { recordBreak } from './record';

/** A long break of at least this many ms has room for a walk of three to five minutes (BREAK-15). */
export const WALK = 5 * MINUTE;

/** Whether a long break of `ms` has room for a whole walk. The texts differ. */
export const walkIn = (ms: number): 'whole' | 'little' => (ms >= WALK ? 'whole' : 'little');

/** Whether a long break that ends at `at`, epoch ms, counts: half of it is over, or as much as a natural break takes (BREAK-6). */
export const isTaken = (state: State, { since, until }: LongBreak, at: Instant) =>
  at - since >= Math.min((until - since) / 2, naturalBreakMs(state));

/** The long break begins. It needs no safety check (CHECK-3). */
export function startLongBreak(state: State, now: Instant): State {
  const { activity, clock } = state.tracker;
  if (activity.kind === 'guide' || activity.kind === 'longBreak') return state;
  return withActivity(withNothing(state), {
    kind: 'longBreak',
    since: now,
    until: now + breakRules.long.lengthMs(state),
    awayMs: clock.boutAwayMs,
    exercises: [],
  });
}

/**
 * The long break is over, because its time is up or the person is back. If enough of it was taken, it counts as a break and
 * ends the bout. If less was taken, it counts as skipped (BREAK-6).
 */
export function finishLongBreak(state: State, now: Instant): State {
  const { activity } = state.tracker;
  if (activity.kind !== 'longBreak') return state;
  const { since, until, awayMs, exercises } = activity;
  const { boutStartedAt, creditedUntil } = state.tracker.clock;
  // During a guide inside the long break, the person may have been away, and have come back only after its end.
  const over = Math.max(Math.min(now, until), boutStartedAt, creditedUntil);
  const back = withNothing(state);
  if (!isTaken(state, activity, over)) {
    const skipped = recordBreak(newCycle(back, now, 'long'), now, 'skipped', { size: 'long', exercises });
    return explain(skipped, { kind: 'skipped', at: now });
  }
  const rested = recordBreak(newBout(back, over, { at: since, awayMs }), over, 'done', {
    size: 'long',
    durationMs: Math.min(over, until) - since,
    exercises,
  });
  return withGracePeriod(explain(rested, { kind: 'rested', at: over }), now);
}
