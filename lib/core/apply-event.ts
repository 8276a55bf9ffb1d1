// Decides what each event does to the state; `reduce.ts` says what comes before and after it.

import { takeImport, undoImport } from './data/take-import';
import { leaveAlone, takeBack } from './exercises/exclusions';
import { endGuide, startGuide, stopGuide } from './guide/guide';
import { advanceStep, endStepTime, leaveOutArea, repeatStep, skipMove, stepBack } from './guide/navigation';
import { continueGuide, giveTime, pauseGuide } from './guide/pace';
import { goOnWith, takeSettings } from './guide/take-settings';
import { seePresence } from './observe';
import { endCall, endWait, sayCall } from './reminders/deferral';
import { personMoved, undoPersonMoved } from './reminders/moved';
import {
  closeNotification,
  seePermission,
  seeRefused,
  seeShown,
  seeTest,
  seeWords,
  startFromNotification,
} from './reminders/notifications';
import { beginOvertime } from './reminders/overtime';
import { pauseReminders, resumeReminders, undoPause } from './reminders/pause';
import { declinePrompt, pressStart, skipPrompt, snoozePrompt } from './reminders/prompt';
import { undoPromptAnswer } from './reminders/prompt-undo';
import { clearMoves, closeCard, keepCheck, undoForget } from './reminders/safety-check';
import { sitDown, standUp } from './reminders/standing';
import { finishLongBreak, startLongBreak } from './sitting/long-break';
import { forgetWritten, noteRefusal, takeOut } from './sitting/outbox';
import { seeWelcome, startBrowser, startNew } from './starts';
import { chooseSettings, forgetChoice } from './state/choose';
import type { Event } from './state/events';
import { emptyOutbox } from './state/outbox';
import { changeFavourite } from './state/person';
import { changeSetting } from './state/settings-schema';
import type { State } from './state/state';
import type { Instant } from './state/time';
import { note, noteFault } from './state/worker-log';
import { putAside } from './stored/put-aside';
import { switchSync, withRefusal } from './sync/sync-settings';
import { takePolicy } from './take-policy';
import { takeSynced } from './take-synced';

/** What an event does to the state, in one line each. `reduce` says what is done before and after it. `now` is epoch ms. */
export function applyEvent(state: State, event: Event, now: Instant): State {
  switch (event.type) {
    case 'installed':
      return startNew(state, event, now);
    case 'welcomeOpened':
      return seeWelcome(state);
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
      return seePermission(state, event.allowed);
    case 'wordsSeen':
      return seeWords(state, event.areLoaded);
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
      return standUp(state, now);
    case 'satDown':
      return sitDown(state, now);
    case 'remindersPaused':
      return pauseReminders(state, event.length, now);
    case 'remindersResumed':
      return resumeReminders(state, now);
    case 'pauseUndone':
      return undoPause(state, now);
    case 'callSaid':
      return sayCall(state, event.minutes, now);
    case 'callEnded':
      return endCall(state, now);
    case 'waitEnded':
      return endWait(state);
    case 'overtimeBegan':
      return beginOvertime(state, now);
    case 'hoursChanged':
      return chooseSettings(state, changeSetting(state.settings, 'hours', event.hours));
    case 'daysOffChanged':
      return chooseSettings(state, changeSetting(state.settings, 'daysOff', event.daysOff));
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
    case 'settingReset':
      return goOnWith(state, forgetChoice(state, event.name), now);
    case 'policySeen':
      return takePolicy(state, event.policy, now);
    case 'syncSwitched':
      return { ...state, sync: switchSync(state.sync, event.isOn, event.device) };
    case 'syncSeen':
      return takeSynced(state, event.items, now);
    case 'syncRefused':
      return { ...state, sync: withRefusal(state.sync, event.says) };
    case 'syncWorksAgain':
      return { ...state, sync: withRefusal(state.sync, null) };
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
    case 'rowsTakenOut':
      return takeOut(state, event.ids);
    case 'dataImported':
      return takeImport(state, event, now);
    case 'importUndone':
      return undoImport(state, event, now);
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
