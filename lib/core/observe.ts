// Decides what is learned from an event before it is applied: the time that passed, and who is there.

import { pauseGuide } from './guide/pace';
import { seeSignals } from './reminders/deferral';
import { isInCall } from './reminders/deferral-signals';
import { creditAbsence, returned, seeNoInput, wasLocked, wentIdle } from './sitting/absence';
import { BRIEF_ABSENCE, naturalBreakMs } from './sitting/clock';
import { seeClockSetBack, seeDatePutRight } from './sitting/clock-set';
import { finishLongBreak } from './sitting/long-break';
import { foundBackAt, missedLook } from './sitting/looks';
import { isStretching } from './state/attention';
import type { Event, Seen } from './state/events';
import type { State } from './state/state';
import type { Instant } from './state/time';
import { note, noteArrival } from './state/worker-log';
import { wakeAt } from './wake';

/** Whether the browser has just started (STORE-14): the background came up in a session that is not the one that is stored. */
export function seeSession(state: State, event: Event): { readonly state: State; readonly event: Event } {
  if (event.type !== 'workerStarted' && event.type !== 'browserStarted') return { state, event };
  const session = event.session ?? state.session;
  if (session === state.session) return { state, event };
  return { state: { ...state, session }, event: { ...event, type: 'browserStarted' } };
}

/**
 * When the worker came up or looked at the clock, and how late: the first thing to know when a reminder did not come. Measured
 * against the wake that was wished for before anything else happens, for an alarm that finds the worker dead starts it, and
 * what the start does moves the wish.
 */
export function seeArrival(state: State, event: Event, now: Instant): State {
  switch (event.type) {
    case 'browserStarted':
    case 'workerStarted':
    case 'woke':
      return noteArrival(state, now, event.type, Math.max(0, now - wakeAt(state)));
    default:
      return state;
  }
}

/** Understands the time since the last event: a clock set back (SITTING-4), or a silence that can only be sleep (ABSENCE-7). */
export function seeTime(known: State, event: Event, now: Instant): State {
  if (now < known.tracker.lastEventAt) return seeClockSetBack(known, now);
  const state = seeDatePutRight(known, now);
  const { activity, presence } = state.tracker;
  // An absence that has begun already is dated, and credited, at the return; but while a stretch is followed, no input is none.
  if (presence.kind !== 'active' && !(presence.kind === 'idle' && isStretching(state))) return state;
  const missedWake = wakeAt(state);
  const silence = now - missedWake;
  // Two minutes at the least, however short a break is: a busy machine rings an alarm a minute late, and that must never be
  // taken for a break, and a reminder be lost. Whether a sleep was as long as a break is then asked as of a lock.
  // A browser that was closed for less than a natural break counts as sitting (SITTING-7).
  const least = event.type === 'browserStarted' ? naturalBreakMs(state) : BRIEF_ABSENCE;
  if (silence < least) return state;
  if (activity.kind === 'longBreak') return sleepThroughRest(state, activity.until, now);
  return note(creditAbsence(state, missedWake, now, missedWake), now, 'slept', silence);
}

/** A long break is meant to be spent away: only what comes after its end is an absence. */
function sleepThroughRest(state: State, until: Instant, now: Instant): State {
  if (now < until) return state;
  return note(creditAbsence(finishLongBreak(state, now), until, now, until), now, 'slept', now - until);
}

/**
 * How it is known who is there: the browser said so as it came to be; or the background looked, and it may have been so for a
 * while; or looked as it came up, ahead of the event that started it.
 */
type Known = 'said' | 'looked' | 'cameUp';

/** What the browser says about who is there, and about what a break may wait for. */
export function seePresence(known: State, seen: Seen, now: Instant, how: Known): State {
  const signed = seeSignals(known, seen, now);
  const isStill = seen.presence === 'idle' || seen.presence === 'locked';
  const state = isStill ? seeNoInput(signed, now) : signed;
  switch (seen.presence) {
    case 'active':
      // What started the worker follows, and may be the browser's own word, which is exact.
      if (how === 'cameUp' && state.tracker.presence.kind !== 'active' && !missedLook(state, now)) return state;
      return returned(state, now, how === 'said' ? now : foundBackAt(state, now));
    case 'idle':
      // People listen without a hand on the mouse.
      return isInCall(state, seen, now) ? state : wentIdle(state, now, seen.thresholdMs, seen.isAudible);
    case 'locked':
      return wasLocked(pauseGuide(state, now), now);
    case 'unknown':
      return state;
    default:
      return seen.presence satisfies never;
  }
}
