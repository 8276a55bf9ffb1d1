// Decides what an absence takes off the sitting time and off the waits for the next breaks.

import { attentionOf, withPrompt } from '../state/attention';
import type { ToldPrompt } from '../state/prompt';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { writeSitting } from './write-sitting';

/** The same state with no prompt, unless it is behind something else. */
export function withoutPrompt(state: State): State {
  const { kind } = attentionOf(state);
  return kind === 'up' || kind === 'snoozed' ? withPrompt(state, { kind: 'none' }) : state;
}

/** The prompt that is up or put off; `null` if there is none. */
function toldPrompt(state: State): ToldPrompt | null {
  const attention = attentionOf(state);
  return attention.kind === 'up' || attention.kind === 'snoozed' ? attention : null;
}

/**
 * How much of an absence is subtracted from a wait that began at `since`, in ms. If a break was announced during the absence,
 * only the time after it counts: otherwise the break would not be due any more, and would be announced a second time.
 */
function movedBy(state: State, since: Instant, from: Instant, to: Instant): number {
  return Math.max(0, to - Math.max(from, since, toldPrompt(state)?.since ?? from));
}

/** Subtracts an absence from the sitting time, and from the wait for the long break. Times are epoch ms. */
export function addAway(state: State, from: Instant, to: Instant): State {
  const { clock } = state.tracker;
  const { longCycleStartedAt: long } = clock;
  return writeSitting(state, {
    clock: {
      ...clock,
      boutAwayMs: clock.boutAwayMs + to - from,
      creditedUntil: to,
      longCycleStartedAt: long + movedBy(state, long, from, to),
    },
  });
}

/** Subtracts an absence from the wait for the short break too, and from the time that a prompt waits for an answer. */
export function moveOn(state: State, from: Instant, to: Instant): State {
  const { clock } = state.tracker;
  const { cycleStartedAt: cycle } = clock;
  const moved = writeSitting(state, {
    clock: { ...clock, cycleStartedAt: cycle + movedBy(state, cycle, from, to) },
  });
  const prompt = toldPrompt(state);
  if (!prompt) return moved;
  const { since, offeredAt = since } = prompt;
  const ms = movedBy(state, since, from, to);
  return withPrompt(moved, { ...prompt, since: since + ms, offeredAt: offeredAt + ms });
}
