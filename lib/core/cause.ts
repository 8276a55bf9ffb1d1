// Decides which events count as something a person did.

import type { Event } from './state/events';

/** Events that a person causes: in a page, on a notification, with a key or in a menu. */
type DoneByPerson =
  | 'areaLeftAlone'
  | 'areaTakenBack'
  | 'callEnded'
  | 'callSaid'
  | 'cardClosed'
  | 'dataImported'
  | 'daysOffChanged'
  | 'favouriteChanged'
  | 'guideContinued'
  | 'guideEnded'
  | 'guidePaused'
  | 'guideStarted'
  | 'hadToStop'
  | 'hoursChanged'
  | 'importUndone'
  | 'movesCleared'
  | 'moveSkipped'
  | 'notificationClicked'
  | 'notificationStarted'
  | 'syncSwitched'
  | 'testNotificationPressed'
  | 'outboxEmptied'
  | 'overtimeBegan'
  | 'pauseUndone'
  | 'personMoved'
  | 'personMovedUndone'
  | 'promptAnswerUndone'
  | 'promptDeclined'
  | 'promptSkipped'
  | 'promptSnoozed'
  | 'remindersPaused'
  | 'remindersResumed'
  | 'restEnded'
  | 'restStarted'
  | 'rowsTakenOut'
  | 'safetyChecked'
  | 'safetyForgetUndone'
  | 'safetyForgotten'
  | 'satDown'
  | 'setAsideRemoved'
  | 'settingChanged'
  | 'settingReset'
  | 'startPressed'
  | 'stepAdvanced'
  | 'stepBackPressed'
  | 'stepRepeated'
  | 'stoodUp'
  | 'waitEnded';

/**
 * What caused an event. `person`: somebody pressed something. That counts as input, even if the browser has not reported it
 * yet (ABSENCE-13). `housekeeping`: something about the browser or storage that the shell noticed. It says nothing about the
 * person, nor about how much time has passed. `itself`: everything else.
 *
 * Every event is listed here or in `DoneByPerson`. A new event does not compile until it is listed, so no event counts as a
 * person's by mistake.
 */
export function causeOf(event: Event): 'person' | 'itself' | 'housekeeping' {
  switch (event.type) {
    case 'notificationPermissionSeen':
    case 'wordsSeen':
    case 'zoneChanged':
    case 'stateSetAside':
    case 'browserFailed':
    case 'stateNotRead':
    case 'stateReadAgain':
    case 'notificationShown':
    case 'notificationRefused':
    case 'welcomeOpened':
      return 'housekeeping';
    case 'installed':
    case 'browserStarted':
    case 'workerStarted':
    case 'woke':
    case 'presenceSeen':
    case 'signalsSeen':
    case 'notificationClosed':
    case 'viewOpened':
    case 'lastViewClosed':
    case 'stepTimeEnded':
    case 'stepTakesLonger':
    case 'lookAsked':
    case 'policySeen':
    case 'syncSeen':
    case 'syncRefused':
    case 'syncWorksAgain':
    case 'rowsWritten':
    case 'rowsRefused':
    case 'saveRefused':
    case 'notificationTested':
      return 'itself';
    default:
      event.type satisfies DoneByPerson;
      return 'person';
  }
}
