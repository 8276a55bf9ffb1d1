// Decides when a break is due, and how a bout and a cycle begin.

import { attentionOf } from '../state/attention';
import { type BreakSize, boutRow } from '../state/history-row';
import type { State } from '../state/state';
import { type Instant, MINUTE, SECOND } from '../state/time';
import type { Tracker } from '../state/tracker';
import { breakRules, breakSizes } from './break-rules';
import { nextRowId, record } from './record';
import { writeSitting } from './write-sitting';

/** The browser says `idle` after this long without input, in ms (ABSENCE-1). */
export const IDLE_THRESHOLD = 60 * SECOND;

/**
 * This long without input is a pause in typing, in ms: the least that browsers can tell (WAIT-9). The browser is asked to say
 * `idle` so early only while a due break waits for one.
 */
export const TYPING_THRESHOLD = 15 * SECOND;

/** An absence shorter than this, in ms, changes nothing, unless the computer was locked (ABSENCE-2). */
export const BRIEF_ABSENCE = 2 * MINUTE;

/** A lock shorter than this, in ms, is no break, however short a break is: it may be a slip of the hand (ABSENCE-5). */
export const LEAST_LOCKED = MINUTE;

/** Nobody is told anything this soon after a return, a browser start or the end of a pause, in ms (ABSENCE-9, WAIT-11, PAUSE-5). */
export const GRACE_PERIOD = MINUTE;

export const intervalMs = (state: State) => state.settings.shortBreakEveryMinutes * MINUTE;
export const naturalBreakMs = (state: State) => state.settings.naturalBreakMinutes * MINUTE;
/** A computer that was locked or asleep for this long, in ms, was left for as long as a short break. */
export const lockedBreakMs = (state: State) => Math.max(breakRules.short.lengthMs(state), LEAST_LOCKED);
export const snoozeMs = (state: State) => state.settings.snoozeMinutes * MINUTE;

/** When the next short break is due, epoch ms. Derived, so that changing the interval never restarts what was sat already (SITTING-2). */
export function dueAt(state: State): Instant {
  return state.tracker.clock.cycleStartedAt + intervalMs(state);
}

/** How long the person has been at the desk in this bout, in ms. It stands still while they are away (SITTING-1). */
export function sittingMs(state: State, now: Instant): number {
  const { clock, presence, posture } = state.tracker;
  if (posture.kind === 'standing') return Math.max(0, posture.since - clock.boutStartedAt - clock.boutAwayMs);
  const attention = attentionOf(state);
  const isBusy = attention.kind === 'longBreak' || (attention.kind === 'guide' && attention.pace.kind !== 'paused');
  const away = presence.kind !== 'active' && !isBusy;
  const until = away ? Math.max(presence.since, clock.boutStartedAt) : now;
  return Math.max(0, until - clock.boutStartedAt - clock.boutAwayMs);
}

/**
 * The size of a break that is told at `now`: the first one late enough after the last long break is long, and one that has
 * waited for a call or a pause is as late as it is told (BREAK-4).
 */
export function dueSize(state: State, now: Instant): BreakSize {
  const at = Math.max(dueAt(state), now);
  return breakSizes.find((size) => breakRules[size].isDue(state, at)) ?? 'short';
}

/** A break was taken in the chair, or passed by: the cycle begins again and the bout goes on (SITTING-3). */
export function newCycle(state: State, at: Instant, size: BreakSize = 'short'): State {
  const { clock } = state.tracker;
  const restarted = Object.fromEntries(breakRules[size].restarts.map((cycle) => [cycle, at]));
  return writeSitting(state, { clock: { ...clock, ...restarted } });
}

/**
 * The person stood up or went away: the bout is recorded, and a new one begins, with new cycles. They are taken to sit in
 * it; of someone who stood, the sitting ended when they stood up (SITTING-3).
 *
 * @param at when the new bout begins, epoch ms
 * @param endedAt when the old one ended, if that was earlier
 */
export function newBout(state: State, at: Instant, endedAt: Instant = at): State {
  const { posture } = state.tracker;
  const { boutStartedAt, boutAwayMs, boutRow: id } = state.tracker.clock;
  const ended = posture.kind === 'standing' ? posture.since : endedAt;
  const sat = ended - boutStartedAt - boutAwayMs;
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

/** The bout and the cycle are again as they were before something that was taken back. */
export const putClockBack = (state: State, clock: Tracker['clock']): State => writeSitting(state, { clock });

/** Keeps prompts away for a minute from now. */
export function withGracePeriod(state: State, now: Instant): State {
  return writeSitting(state, { gracePeriodUntil: Math.max(state.tracker.gracePeriodUntil, now + GRACE_PERIOD) });
}
