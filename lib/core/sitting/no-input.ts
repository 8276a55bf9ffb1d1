// Decides what it means that the browser sees no input, a locked screen, or nothing at all.

import type { State } from '../state/state';
import { HOUR, type Instant, MINUTE } from '../state/time';
import type { Tracker } from '../state/tracker';
import { returned } from './absence';
import { BRIEF_ABSENCE, IDLE_THRESHOLD, naturalBreakMs } from './clock';
import { writeSitting } from './write-sitting';

/**
 * After this long without any input, in ms, nobody listens, watches or shows slides any more. The page of a call or the music
 * was left on (ABSENCE-14).
 */
export const LISTENS_AT_MOST = 3 * HOUR;

/** How long the browser may not say who is there, though asked, before a person who was away counts as back; in ms (ABSENCE-16). */
export const UNKNOWN_AT_MOST = 5 * MINUTE;

/** Whether there has been no input for longer than anybody listens. */
export const isLongStill = ({ tracker: { input } }: State, now: Instant) =>
  input.kind === 'none' && now - (input.since ?? input.at) >= LISTENS_AT_MOST;

/**
 * The person listens or watches without input. A call or a film may be silent for a moment: what comes back before a natural
 * break would be over was never an absence (ABSENCE-18).
 */
export function wasListening(state: State, now: Instant): State {
  const { input, presence } = state.tracker;
  if (presence.kind !== 'idle' || now - presence.since >= naturalBreakMs(state)) return state;
  return writeSitting(returned(state, now, presence.since), { input });
}

/**
 * The browser reported that there was no input for `thresholdMs`. The absence began that long ago, not now (ABSENCE-1); after
 * three hours without input, when that stopped (ABSENCE-14).
 */
export function wentIdle(state: State, now: Instant, thresholdMs: number): State {
  if (state.tracker.presence.kind !== 'active') return state;
  const isStill = isLongStill(state, now);
  const { clock, input, lastEventAt } = state.tracker;
  const stoppedAt = input.kind === 'none' ? (input.since ?? input.at) : now;
  // A person who listened or watched without input was still there when sound was last heard.
  const leftAt = isStill ? stoppedAt : Math.max(now - thresholdMs, lastEventAt - IDLE_THRESHOLD);
  return writeSitting(state, { presence: { kind: 'idle', since: Math.max(leftAt, clock.creditedUntil) } });
}

/**
 * Whether somebody is there cannot be known, because the browser does not answer. After five minutes of that, a person who
 * was away counts as back since it began: reminders must not depend on an answer that never comes (ABSENCE-16). If the
 * computer slept in between, the time begins anew.
 */
export function seeNothing(state: State, now: Instant): State {
  const { lastEventAt, presence } = state.tracker;
  if (presence.kind === 'active') return state;
  const hasSlept = now - lastEventAt >= BRIEF_ABSENCE;
  const { unknownSince = now } = hasSlept ? {} : presence;
  if (now - unknownSince >= UNKNOWN_AT_MOST) return returned(state, now, Math.max(unknownSince, presence.since));
  return writeSitting(state, { presence: { ...presence, unknownSince } });
}

/** The browser says who is there again. */
function withoutDoubt(presence: Tracker['presence']): Tracker['presence'] {
  if (presence.kind === 'active' || presence.unknownSince === undefined) return presence;
  const { unknownSince: _, ...known } = presence;
  return known;
}

/** The browser reports that there was no input for `thresholdMs`, by itself or because it was asked. */
export function seeNoInput(state: State, now: Instant, thresholdMs: number): State {
  const { input, presence } = state.tracker;
  const known = input.kind === 'none' ? (input.since ?? input.at) : now;
  return writeSitting(state, {
    input: { kind: 'none', at: now, since: Math.min(known, now - thresholdMs) },
    presence: withoutDoubt(presence),
  });
}

/** A person without input, who counted as present until now, counts as away from now on. */
export const stillIdle = (state: State, now: Instant): State =>
  writeSitting(state, { presence: { kind: 'idle', since: now } });

/** The computer fell asleep at `at`, epoch ms, and nobody is there yet. Sleep counts like a lock (ABSENCE-7). */
export const fellAsleep = (state: State, at: Instant): State =>
  writeSitting(state, { presence: { kind: 'locked', since: at, lockedAt: at } });

/**
 * The computer was locked. If the person was idle before the lock, both are one absence that began with the idling
 * (ABSENCE-6).
 */
export function wasLocked(state: State, now: Instant): State {
  const { presence } = state.tracker;
  if (presence.kind === 'locked') return state;
  const before = presence.kind === 'idle' ? presence : { since: now };
  return writeSitting(state, { presence: { ...before, kind: 'locked', lockedAt: now } });
}
