/**
 * The core's laws.
 *
 * 1. Everything that decides what happens next lives in `lib/core`. The shell never asks which phase we are in.
 * 2. The same state, event and `now` give the same result. No clock, no chance, no words, no promises: plain data only.
 * 3. An event out of place changes nothing and is no error. Alarms come late, clicks come twice, and a guide event
 *    that names a step other than the current one was meant for a step that has gone.
 * 4. Events are in the past tense and say what happened; moments are imperatives; wishes are nouns.
 * 5. Time is stored as absolute instants, never as what remains (but for a guide on hold, whose time stands still).
 *    Calendar questions go to Temporal with the zone in the state.
 * 6. `now` may jump forward (sleep, a clock set) or back (a clock set), by any amount.
 * 7. State is split by how much it would hurt to lose: settings and person are precious, the tracker is not.
 * 8. The tracker is a few small unions side by side: clock, presence, attention, pause. No booleans between them.
 * 9. What is due is derived from when the cycle began, never stored; so changing the interval restarts nothing.
 *
 * Theory of operation: first the time since the last event is understood (a clock set back, a sleep), then the event is
 * applied, then time has its effect (`settleTime`). An alarm is an event that says nothing, so a lost or late one heals.
 */

import { creditAbsence, returned, wasLocked, wentIdle } from './absence';
import { BRIEF_ABSENCE, intervalMs, naturalBreakMs, newBout, settling, shiftInstants } from './clock';
import type { Event } from './events';
import {
  advanceStep,
  continueGuide,
  endStepTime,
  finishGuide,
  guideOf,
  pauseGuide,
  skipMove,
  startGuide,
  stepBack,
  stopGuide,
} from './guide';
import type { Moment } from './moments';
import { noteNotice, settleTime, skipPrompt, snoozePrompt } from './prompt';
import { clearMoves, closeCard, keepCheck } from './safety';
import { changeSetting } from './settings';
import { type State, track } from './state';
import type { Instant } from './time';
import { wakeAt } from './wake';

export interface Reduction {
  readonly state: State;
  /** What must be done once, in order. */
  readonly moments: readonly Moment[];
}

/** One step of the machine. `now` is epoch ms. Never throws: events and stored state were parsed at the edge. */
export function reduce(state: State, event: Event, now: Instant): Reduction {
  const present = isByHand(event) ? returned(seeTime(state, event, now), now) : seeTime(state, event, now);
  const settled = settleTime(apply(present, event, now), now);
  return { state: track(settled, { lastEventAt: now }), moments: momentsOf(event) };
}

/** A click is input, even when the browser has not said so yet. */
function isByHand(event: Event): boolean {
  switch (event.type) {
    case 'installed':
    case 'browserStarted':
    case 'workerStarted':
    case 'woke':
    case 'presenceSeen':
    case 'zoneChanged':
    case 'noticeClosed':
    case 'viewOpened':
    case 'lastViewClosed':
    case 'stepTimeEnded':
      return false;
    default:
      return true;
  }
}

/** Understands the time since the last event: a clock set back, or a silence that can only be sleep. */
function seeTime(state: State, event: Event, now: Instant): State {
  const { lastEventAt, presence } = state.tracker;
  if (now < lastEventAt) return { ...state, tracker: shiftInstants(state.tracker, now - lastEventAt) };
  // An absence that has begun already is dated, and credited, at the return.
  if (presence.kind !== 'active') return state;
  const missedWake = wakeAt(state);
  const silence = now - missedWake;
  // A browser that was closed for less than a natural break counts as sitting.
  const least = event.type === 'browserStarted' ? naturalBreakMs(state) : BRIEF_ABSENCE;
  return silence >= least ? creditAbsence(state, missedWake, now, 'lockedOrAsleep') : state;
}

function apply(state: State, event: Event, now: Instant): State {
  switch (event.type) {
    case 'installed':
      return event.firstBreakInMs === undefined
        ? state
        : track(newBout(state, now + event.firstBreakInMs - intervalMs(state)), { receipt: { kind: 'none' } });
    case 'browserStarted':
      return settling(pauseGuide(state, now), now);
    case 'workerStarted':
    case 'woke':
      return state;
    case 'presenceSeen':
      return seePresence(state, event, now);
    case 'zoneChanged':
      return { ...state, zone: event.zone };
    case 'noticeClicked':
      return noteNotice(state, event.id, 'seen');
    case 'noticeClosed':
      return noteNotice(state, event.id, event.byHand ? 'seen' : 'gone');
    case 'viewOpened':
      return event.returning ? state : pauseGuide(state, now);
    case 'lastViewClosed':
    case 'guidePaused':
      return pauseGuide(state, now);
    case 'guideStarted':
      return startGuide(state, event.plan, now);
    case 'stepAdvanced':
      return advanceStep(state, event.from, now);
    case 'stepTimeEnded':
      return endStepTime(state, event.from, now);
    case 'stepBackPressed':
      return stepBack(state, event.from, now);
    case 'moveSkipped':
      return skipMove(state, event.from, now);
    case 'guideContinued':
      return continueGuide(state, now);
    case 'guideEnded': {
      const guide = guideOf(state);
      return guide ? finishGuide(state, guide, now) : state;
    }
    case 'hadToStop':
      return stopGuide(state, now);
    case 'promptSnoozed':
      return snoozePrompt(state, now);
    case 'promptSkipped':
      return skipPrompt(state, now);
    case 'personMoved':
      return personMoved(state, now);
    case 'personMovedUndone':
      return undoPersonMoved(state);
    case 'settingChanged':
      return { ...state, settings: changeSetting(state.settings, event.name, event.value) };
    case 'safetyChecked':
      return keepCheck(state, event, event.plan, now);
    case 'movesCleared':
      return clearMoves(state);
    case 'cardClosed':
      return closeCard(state);
    case 'safetyForgotten':
      return { ...state, person: { ...state.person, safety: null } };
    case 'safetyForgetUndone':
      return state.person.safety ? state : { ...state, person: { ...state.person, safety: event.safety } };
    default:
      return event satisfies never;
  }
}

function personMoved(state: State, now: Instant): State {
  return track(newBout(state, now), {
    attention: { kind: 'quiet' },
    receipt: { kind: 'moved', at: now, before: state.tracker.clock },
  });
}

function undoPersonMoved(state: State): State {
  const { receipt } = state.tracker;
  if (receipt.kind !== 'moved' || !receipt.before) return state;
  return track(state, { clock: receipt.before, receipt: { kind: 'none' } });
}

function seePresence(state: State, event: Extract<Event, { type: 'presenceSeen' }>, now: Instant): State {
  switch (event.presence) {
    case 'active':
      return returned(state, now);
    case 'idle':
      return wentIdle(state, now, event.thresholdMs);
    case 'locked':
      return wasLocked(pauseGuide(state, now), now);
    default:
      return event.presence satisfies never;
  }
}

function momentsOf(event: Event): readonly Moment[] {
  return event.type === 'noticeClicked' ? [{ type: 'openGuide' }] : [];
}
