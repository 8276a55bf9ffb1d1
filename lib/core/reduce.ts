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
 * 8. The tracker is a few small unions side by side: clock, presence, attention, pause. No booleans between them.
 * 9. What is due is derived from when the cycle began, never stored; so changing the interval restarts nothing.
 *
 * Theory of operation: first the time since the last event is understood (a clock set back, a sleep), then the event is
 * applied, then time has its effect (`applyTime`). An alarm is an event that says nothing, so a lost or late one heals.
 */

import { applyTime } from './apply-time';
import { causeOf } from './cause';
import { leaveAlone, takeBack } from './exercises/exclusions';
import { forgetLapsed } from './exercises/safety-gate';
import { endGuide, startGuide, stopGuide } from './guide/guide';
import { advanceStep, endStepTime, leaveOutArea, repeatStep, skipMove, stepBack } from './guide/navigation';
import { continueGuide, giveTime, pauseGuide } from './guide/pace';
import { takeSettings } from './guide/take-settings';
import { noteChanges, noteHours } from './log-changes';
import type { Moment } from './moments';
import { seeArrival, seePresence, seeSession, seeTime } from './observe';
import { handleSuppression } from './reminders/handle-suppression';
import { personMoved, undoPersonMoved } from './reminders/moved';
import { closeNotification, seeRefused, seeShown, seeTest, startFromNotification } from './reminders/notifications';
import { declinePrompt, pressStart, reword, skipPrompt, snoozePrompt } from './reminders/prompt';
import { undoPromptAnswer } from './reminders/prompt-undo';
import { clearMoves, closeCard, keepCheck, undoForget } from './reminders/safety-check';
import { keepFromEmptyChair } from './reminders/shared-screen';
import { returned } from './sitting/absence';
import { finishLongBreak, startLongBreak } from './sitting/long-break';
import { boundOutbox, forgetWritten, noteRefusal } from './sitting/outbox';
import { startBrowser, startNew } from './starts';
import type { Event } from './state/events';
import { emptyOutbox } from './state/outbox';
import { changeFavourite } from './state/person';
import { changeSetting } from './state/settings-schema';
import { type State, track } from './state/state';
import type { Instant } from './state/time';
import { note, noteFault } from './state/worker-log';
import { putAside } from './stored/put-aside';

export interface Reduction {
  readonly state: State;
  /** What must be done once, in order. */
  readonly moments: readonly Moment[];
}

/** One step of the machine. `now` is epoch ms. Never throws: events and stored state were parsed at the edge. */
export function reduce(known: State, said: Event, now: Instant): Reduction {
  const { state, event } = seeSession(known, said);
  const cause = causeOf(event);
  if (cause === 'housekeeping') return { state: apply(state, event, now), moments: [] };
  const arrived = seeArrival(forgetLapsed(state, now), event, now);
  const timed = noteChanges(arrived, seeTime(arrived, event, now), now, 'itself');
  const present = cause === 'person' ? noteChanges(timed, returned(timed, now), now, 'itself') : timed;
  const applied = noteChanges(present, apply(present, event, now), now, cause);
  const settled = boundOutbox(applyTime(noteHours(state, applied, now), now), now);
  const worded = keepFromEmptyChair(state, reword(state, settled, now), now);
  return { state: track(worded, { lastEventAt: now }), moments: momentsOf(event) };
}

function apply(state: State, event: Event, now: Instant): State {
  switch (event.type) {
    case 'installed':
      return startNew(state, event, now);
    case 'welcomeOpened':
      return track(state, { welcome: { kind: 'opened' } });
    case 'browserStarted':
      return startBrowser(event.seen ? seePresence(state, event.seen, now, 'said') : state, now);
    case 'workerStarted':
      return event.seen ? seePresence(state, event.seen, now, 'cameUp') : state;
    case 'woke':
      return event.seen ? seePresence(state, event.seen, now, 'looked') : state;
    case 'presenceSeen':
      return seePresence(state, event, now, 'said');
    case 'signalsSeen':
      return seePresence(state, event, now, 'looked');
    case 'notificationPermissionSeen':
      return track(state, { notificationPermission: event.allowed ? 'allowed' : 'off' });
    case 'zoneChanged':
      return { ...state, zone: event.zone };
    case 'notificationShown':
      return seeShown(state, event.id, now);
    case 'notificationRefused':
      return seeRefused(state, event, now);
    case 'notificationClicked':
      return closeNotification(state, event.id, 'seen');
    case 'notificationStarted':
      return startFromNotification(closeNotification(state, event.id, 'seen'), event.id, now);
    case 'notificationClosed':
      return closeNotification(state, event.id, event.byHand ? 'seen' : 'gone');
    case 'viewOpened':
      return event.returning ? state : pauseGuide(state, now);
    case 'lastViewClosed':
    case 'guidePaused':
      return pauseGuide(state, now);
    case 'guideStarted':
      return startGuide(state, event.plan, now, event);
    case 'stepAdvanced':
      return advanceStep(state, event.from, now);
    case 'stepTimeEnded':
      return endStepTime(state, event.from, now);
    case 'stepTakesLonger':
      return giveTime(state, event.from, event.ms, now);
    case 'stepBackPressed':
      return stepBack(state, event.from, now);
    case 'stepRepeated':
      return repeatStep(state, event.from, now);
    case 'moveSkipped':
      return skipMove(state, event.from, now);
    case 'guideContinued':
      return continueGuide(state, now);
    case 'guideEnded':
      return endGuide(state, now);
    case 'hadToStop':
      return stopGuide(state, now);
    case 'promptSnoozed':
      return snoozePrompt(state, now);
    case 'promptSkipped':
      return skipPrompt(state, now);
    case 'promptDeclined':
      return declinePrompt(state, now);
    case 'promptAnswerUndone':
      return undoPromptAnswer(state, now);
    case 'stoodUp':
    case 'satDown':
    case 'remindersPaused':
    case 'remindersResumed':
    case 'pauseUndone':
    case 'callSaid':
    case 'callEnded':
    case 'waitEnded':
    case 'overtimeBegan':
    case 'hoursChanged':
    case 'daysOffChanged':
      return handleSuppression(state, event, now);
    case 'restStarted':
      return startLongBreak(state, now);
    case 'restEnded':
      return finishLongBreak(state, now);
    case 'personMoved':
      return personMoved(state, now);
    case 'personMovedUndone':
      return undoPersonMoved(state, now);
    case 'settingChanged':
      return takeSettings(state, changeSetting(state.settings, event.name, event.value), now);
    case 'safetyChecked':
      return keepCheck(state, event, event.plan, now, event.variant);
    case 'favouriteChanged':
      return { ...state, person: changeFavourite(state.person, event.exercise, event.isFavourite) };
    case 'areaLeftAlone':
      return leaveOutArea(leaveAlone(state, event.area, event.days, now), event.area, now);
    case 'areaTakenBack':
      return takeBack(state, event.area);
    case 'rowsWritten':
      return forgetWritten(state, event.ids);
    case 'outboxEmptied':
      return { ...state, outbox: emptyOutbox };
    case 'rowsRefused':
      return noteRefusal(state, event.says, now);
    case 'stateSetAside':
      return putAside(state, event.values, now);
    case 'setAsideRemoved':
      return { ...state, setAside: [] };
    case 'stateNotRead':
      return note(state, now, 'notRead');
    case 'stateReadAgain':
      return note(state, now, 'readAgain');
    case 'saveRefused':
      return note(state, now, 'notSaved');
    case 'browserFailed':
      return noteFault(state, now, event);
    case 'testNotificationPressed':
    case 'lookAsked':
      return state;
    case 'startPressed':
      return pressStart(state);
    case 'notificationTested':
      return seeTest(state, event.answer, now);
    case 'movesCleared':
      return clearMoves(state);
    case 'cardClosed':
      return closeCard(state, now);
    case 'safetyForgotten':
      return { ...state, person: { ...state.person, safety: null } };
    case 'safetyForgetUndone':
      return undoForget(state, event.safety);
    default:
      return event satisfies never;
  }
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
