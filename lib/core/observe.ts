// Decides what an event says about the time before it, which is applied before the event itself, and about who is there.

import { pauseGuide } from './guide/pace';
import { seeSignals } from './reminders/deferral';
import { isInCall } from './reminders/deferral-signals';
import { creditAbsence, returned } from './sitting/absence';
import { BRIEF_ABSENCE, naturalBreakMs } from './sitting/clock';
import { seeClockSetBack, seeDatePutRight } from './sitting/clock-set';
import { finishLongBreak } from './sitting/long-break';
import { foundBackAt, missedLook, nextLookAt } from './sitting/looks';
import { fellAsleep, isLongStill, seeNoInput, seeNothing, wasListening, wasLocked, wentIdle } from './sitting/no-input';
import { isStretching } from './state/attention';
import type { Event } from './state/events';
import type { Seen } from './state/seen';
import type { State } from './state/state';
import type { Instant } from './state/time';
import { note, noteArrival } from './state/worker-log';
import { LONGEST_SILENCE, wakeAt } from './wake';

/** Whether the browser has just started (STORE-14): the background has started in another session than the stored one. */
export function seeSession(state: State, event: Event): { readonly state: State; readonly event: Event } {
  if (event.type !== 'workerStarted' && event.type !== 'browserStarted') return { state, event };
  const session = event.session ?? state.session;
  if (session === state.session) return { state, event };
  return { state: { ...state, session }, event: { ...event, type: 'browserStarted' } };
}

/**
 * Logs that the worker has started or has looked at the clock, and how late it was. This explains most reminders that did not
 * come. The delay is measured from the wake that was wished for before this event. It has to be measured first: an alarm may
 * start a stopped worker, and the start changes when the next wake is.
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

/**
 * Applies the time since the last event: the clock was set back (SITTING-4), or the computer slept, which is the only cause
 * of a long silence (ABSENCE-7).
 */
export function seeTime(known: State, event: Event, now: Instant): State {
  if (now < known.tracker.lastEventAt) return seeClockSetBack(known, now);
  const state = seeDatePutRight(known, now);
  const { activity, lastEventAt, presence } = state.tracker;
  // A lock that has begun is credited when the person returns, and sleep counts like a lock.
  if (presence.kind === 'locked') return state;
  // While the person follows a stretch, no input is not an absence.
  const isAway = presence.kind === 'idle' && !isStretching(state);
  const wished = (isAway ? nextLookAt(state) : null) ?? wakeAt(state);
  // Another zone, or other hours, may have put the next wake before the last one. Nobody waited for it.
  const missedWake = wished > lastEventAt ? wished : lastEventAt + LONGEST_SILENCE;
  const silence = now - missedWake;
  // The limit is at least two minutes, however short a break is. On a busy computer an alarm may be a minute late. That must
  // not count as a break, or a reminder would be lost. Whether the sleep was as long as a break is decided later, as for a
  // lock. A browser that was closed for less than a natural break counts as sitting (SITTING-7).
  const least = event.type === 'browserStarted' ? naturalBreakMs(state) : BRIEF_ABSENCE;
  if (silence < least) return state;
  if (isAway) return note(wasLocked(state, missedWake), now, 'slept', silence);
  if (activity.kind === 'longBreak') return sleepThroughRest(state, event, activity.until, now);
  if (isNobodySeen(event)) return note(fellAsleep(pauseGuide(state, missedWake), missedWake), now, 'slept', silence);
  return note(creditAbsence(state, missedWake, now, missedWake), now, 'slept', silence);
}

/**
 * Whether the browser was asked and sees nobody. A computer that sleeps wakes at night by itself for a minute or two, and the
 * absence goes on (ABSENCE-15).
 */
function isNobodySeen(event: Event): boolean {
  switch (event.type) {
    case 'presenceSeen':
    case 'signalsSeen':
      return event.presence !== 'active';
    case 'woke':
    case 'workerStarted':
    case 'browserStarted':
      return event.seen !== undefined && event.seen.presence !== 'active';
    default:
      return false;
  }
}

/** The person is meant to be away during a long break, so only the time after its end is an absence. */
function sleepThroughRest(state: State, event: Event, until: Instant, now: Instant): State {
  if (now < until) return state;
  const rested = finishLongBreak(state, now);
  const slept = isNobodySeen(event) ? fellAsleep(rested, until) : creditAbsence(rested, until, now, until);
  return note(slept, now, 'slept', now - until);
}

/**
 * How Limber knows who is there. `said`: the browser reported it when it happened. `looked`: the background asked, so it may
 * have been so for a while. `cameUp`: the background asked as it started, before it handled the event that started it.
 */
type HowSeen = 'said' | 'looked' | 'cameUp';

/**
 * Whether no input is not an absence: people in a call listen without using mouse or keyboard (ABSENCE-11), and some have set
 * that they often read or watch (SITTING-10). That ends after three hours without input (ABSENCE-14).
 */
const isListening = (state: State, seen: Seen, now: Instant) =>
  !isLongStill(state, now) && (isInCall(state, seen, now) || (state.settings.readsOrWatches && seen.isAudible));

/** Applies what the browser says about who is there, and about what a break may wait for. */
export function seePresence(known: State, seen: Seen, now: Instant, how: HowSeen): State {
  const signed = seeSignals(known, seen, now);
  const isStill = seen.presence === 'idle' || seen.presence === 'locked';
  const state = isStill ? seeNoInput(signed, now, seen.thresholdMs) : signed;
  switch (seen.presence) {
    case 'active':
      // The event that started the worker comes next. It may be the browser's own report, which has the exact time.
      if (how === 'cameUp' && state.tracker.presence.kind !== 'active' && !missedLook(state, now)) return state;
      return returned(state, now, how === 'said' ? now : foundBackAt(state, now));
    case 'idle':
      return isListening(state, seen, now) ? wasListening(state, now) : wentIdle(state, now, seen.thresholdMs);
    case 'locked':
      return wasLocked(pauseGuide(state, now), now);
    case 'unknown':
      return seeNothing(state, now);
    default:
      return seen.presence satisfies never;
  }
}
