// The part of the tracker that the reminders write.

import { writerOf } from '../state/state';

/**
 * The same state with other values in the parts that decide when a break is announced. The prompt itself is written by
 * `withPrompt`.
 */
export const writeReminders = writerOf<
  | 'pause'
  | 'overtime'
  | 'skips'
  | 'deferralSignals'
  | 'promptsSoFar'
  | 'followUpsSoFar'
  | 'notificationPermission'
  | 'words'
>();
