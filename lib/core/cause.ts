// Decides which events count as something a person did.

import type { Event } from './state/events';

/** Done by a hand, in a page, on a notification, by a key or in a menu. */
type DoneByPerson =
  | 'areaLeftAlone'
  | 'areaTakenBack'
  | 'callEnded'
  | 'callSaid'
  | 'cardClosed'
  | 'daysOffChanged'
  | 'favouriteChanged'
  | 'guideContinued'
  | 'guideEnded'
  | 'guidePaused'
  | 'guideStarted'
  | 'hadToStop'
  | 'hoursChanged'
  | 'movesCleared'
  | 'moveSkipped'
  | 'notificationClicked'
  | 'notificationStarted'
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
  | 'safetyChecked'
  | 'safetyForgetUndone'
  | 'safetyForgotten'
  | 'satDown'
  | 'setAsideRemoved'
  | 'settingChanged'
  | 'startPressed'
  | 'stepAdvanced'
  | 'stepBackPressed'
  | 'stepRepeated'
  | 'stoodUp'
  | 'waitEnded';

/**
 * What brought an event about. `person`: a press, and that is input, even when the browser has not said so yet (ABSENCE-13). `housekeeping`:
 * the shell found it on the way to an event, just before it, and it says nothing about the time that passed. `itself`: any
 * other.
 *
 * Each event is listed here or in `DoneByPerson`; a new one does not compile until it is, so that none is taken for a person's
 * unless somebody said so.
 */
export function causeOf(event: Event): 'person' | 'itself' | 'housekeeping' {
  switch (event.type) {
    case 'notificationPermissionSeen':
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
