// Decides what happens when a person says when they want no reminders.

import { chooseSettings } from '../state/choose';
import type { Intent } from '../state/events';
import { changeSetting } from '../state/settings-schema';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { endCall, endWait, sayCall } from './deferral';
import { beginOvertime } from './overtime';
import { pauseReminders, resumeReminders, undoPause } from './pause';
import { sitDown, standUp } from './standing';

/** What a person may say about when they want no reminders. */
type SuppressionIntent = Extract<
  Intent,
  {
    type:
      | 'stoodUp'
      | 'satDown'
      | 'remindersPaused'
      | 'remindersResumed'
      | 'pauseUndone'
      | 'callSaid'
      | 'callEnded'
      | 'waitEnded'
      | 'overtimeBegan'
      | 'hoursChanged'
      | 'daysOffChanged';
  }
>;

export function handleSuppression(state: State, event: SuppressionIntent, now: Instant): State {
  switch (event.type) {
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
    default:
      return event satisfies never;
  }
}
