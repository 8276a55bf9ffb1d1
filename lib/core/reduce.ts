/**
 * The core's laws.
 *
 * 1. Everything that decides what happens next lives in `lib/core`. The shell never asks which phase we are in.
 * 2. The same state, event and `now` give the same result. No clock, no chance, no words, no promises: plain data only.
 * 3. An event out of place changes nothing and is no error. Alarms come late, clicks come twice, and a guide event
 *    that names a step other than the current one was meant for a step that has gone.
 * 4. Events are in the past tense and say what happened; moments are imperatives; wishes are nouns.
 * 5. Time is stored as absolute instants, never as what remains (but for a guide on hold, whose time stands still). What is about the
 *    calendar is stored as what the wall clock shows then: neither a clock that is set nor a flight moves it. A day turns at 04:00.
 * 6. `now` may jump forward (sleep, a clock set) or back (a clock set), by any amount.
 * 7. State is split by how much it would hurt to lose: settings and person are precious, the tracker is not.
 * 8. The tracker is a few small unions side by side: clock, presence, prompt, activity, pause. No booleans between them.
 * 9. What is due is derived from when the cycle began, never stored; so changing the interval restarts nothing.
 *
 * Theory of operation: first the time since the last event is understood (a clock set back, a sleep), then the event is
 * applied, then time has its effect (`applyTime`). An alarm is an event that says nothing, so a lost or late one heals.
 */

import { applyEvent } from './apply-event';
import { applyTime } from './apply-time';
import { causeOf } from './cause';
import { forgetLapsed } from './exercises/safety-gate';
import { noteChanges, noteHours } from './log-changes';
import type { Moment } from './moments';
import { seeArrival, seeSession, seeTime } from './observe';
import { reword } from './reminders/prompt';
import { keepFromEmptyChair } from './reminders/shared-screen';
import { returned } from './sitting/absence';
import { boundOutbox } from './sitting/outbox';
import type { Event } from './state/events';
import { asOf, type State } from './state/state';
import type { Instant } from './state/time';

export interface Reduction {
  readonly state: State;
  /** What must be done once, in order. */
  readonly moments: readonly Moment[];
}

/** One step of the machine. `now` is epoch ms. Never throws: events and stored state were parsed at the edge. */
export function reduce(known: State, said: Event, now: Instant): Reduction {
  const { state, event } = seeSession(known, said);
  const cause = causeOf(event);
  if (cause === 'housekeeping') return { state: applyEvent(state, event, now), moments: [] };
  const arrived = seeArrival(forgetLapsed(state, now), event, now);
  const timed = noteChanges(arrived, seeTime(arrived, event, now), now, 'itself');
  const present = cause === 'person' ? noteChanges(timed, returned(timed, now), now, 'itself') : timed;
  const applied = noteChanges(present, applyEvent(present, event, now), now, cause);
  const settled = boundOutbox(applyTime(noteHours(state, applied, now), now), now);
  const worded = keepFromEmptyChair(state, reword(state, settled, now), now);
  return { state: asOf(worded, now), moments: momentsOf(event) };
}

function momentsOf(event: Event): readonly Moment[] {
  switch (event.type) {
    case 'notificationClicked':
    case 'notificationStarted':
    case 'startPressed':
      return [{ type: 'openGuide' }];
    case 'testNotificationPressed':
      return [{ type: 'testNotification' }];
    default:
      return [];
  }
}
