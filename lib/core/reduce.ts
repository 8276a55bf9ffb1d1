/**
 * The core's laws.
 *
 * 1. Everything that decides what happens next lives in `lib/core`. The shell never asks which phase we are in.
 * 2. The same state, event and `now` give the same result. No clock, no chance, no words, no promises: plain data only.
 * 3. An event that does not fit the state changes nothing and is no error. Alarms come late, clicks come twice, and a guide event
 *    that names another step than the current one was meant for an earlier step.
 * 4. Events are in the past tense and say what happened; moments are imperatives; wishes are nouns.
 * 5. Time is stored as absolute instants, never as the time that is left. The exception is a paused guide, whose time does not run.
 *    Calendar times are stored as times on the wall, so neither a clock that is set nor a flight moves them. A day begins at 04:00.
 * 6. `now` may jump forward (sleep, a clock set) or back (a clock set), by any amount.
 * 7. State is split by how bad it would be to lose: settings and person must not be lost, the tracker may.
 * 8. The tracker is a few small unions side by side: clock, presence, prompt, activity, pause. No booleans between them.
 * 9. The time of the next break is derived from the beginning of the cycle and never stored, so a changed interval restarts nothing.
 *
 * How it works: first the time since the last event is applied (a clock set back, a sleep), then the event, then what is due by
 * now (`applyTime`). An alarm carries no information, so a lost or late alarm does no harm.
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
import { noteForSync } from './take-synced';

export interface Reduction {
  readonly state: State;
  /** What the shell must do once, in order. */
  readonly moments: readonly Moment[];
}

/** One step of the machine. `now` is epoch ms. It does not throw, because events and stored state were parsed before. */
export function reduce(known: State, said: Event, now: Instant): Reduction {
  const { state, event } = seeSession(known, said);
  const cause = causeOf(event);
  if (cause === 'housekeeping') return { state: applyEvent(state, event, now), moments: [] };
  const arrived = seeArrival(forgetLapsed(state, now), event, now);
  const timed = noteChanges(arrived, seeTime(arrived, event, now), now, 'itself');
  const present = cause === 'person' ? noteChanges(timed, returned(timed, now), now, 'itself') : timed;
  const changed = applyEvent(present, event, now);
  const synced = cause === 'person' ? noteForSync(present, changed, now) : changed;
  const applied = noteChanges(present, synced, now, cause);
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
