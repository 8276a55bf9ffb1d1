// Decides when a break is due.

import { attentionOf } from '../state/attention';
import type { BreakSize } from '../state/history-row';
import type { State } from '../state/state';
import { type Instant, MINUTE, SECOND } from '../state/time';
import { breakRules, breakSizes } from './break-rules';

/** The browser reports `idle` after this long without input, in ms (ABSENCE-1). */
export const IDLE_THRESHOLD = 60 * SECOND;

/**
 * After this long without input the person pauses in typing, in ms. It is the shortest time that browsers can report
 * (WAIT-9). Limber asks for it only while a due break waits for such a pause.
 */
export const TYPING_THRESHOLD = 15 * SECOND;

/** An absence shorter than this, in ms, changes nothing, unless the computer was locked (ABSENCE-2). */
export const BRIEF_ABSENCE = 2 * MINUTE;

/**
 * A lock shorter than this, in ms, is never a break, however short a break is. The person may have locked the computer by
 * accident (ABSENCE-5).
 */
export const LEAST_LOCKED = MINUTE;

/**
 * No reminder comes within this time after a return, a browser start or the end of a pause, in ms (ABSENCE-9, WAIT-11,
 * PAUSE-5).
 */
export const GRACE_PERIOD = MINUTE;

export const intervalMs = (state: State) => state.settings.shortBreakEveryMinutes * MINUTE;
export const naturalBreakMs = (state: State) => state.settings.naturalBreakMinutes * MINUTE;
/** A lock or a sleep of at least this long counts as a short break, in ms. */
export const lockedBreakMs = (state: State) => Math.max(breakRules.short.lengthMs(state), LEAST_LOCKED);
export const snoozeMs = (state: State) => state.settings.snoozeMinutes * MINUTE;

/**
 * When the next short break is due, epoch ms. It is derived, so a changed interval does not restart the time that was already
 * sat (SITTING-2).
 */
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
 * The size of a break that is announced at `now`. It is long if the last long break was long enough ago. A break that has
 * waited for a call or a pause gets the size of the moment when it is announced (BREAK-4).
 */
export function dueSize(state: State, now: Instant): BreakSize {
  const at = Math.max(dueAt(state), now);
  return breakSizes.find((size) => breakRules[size].isDue(state, at)) ?? 'short';
}
