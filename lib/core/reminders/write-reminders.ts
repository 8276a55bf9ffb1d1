// The part of the tracker that the reminders write.

import { writerOf } from '../state/state';

/** The same state with another part of what decides when a break is told. The prompt itself is written by `withPrompt`. */
export const writeReminders = writerOf<
  'pause' | 'overtime' | 'skips' | 'deferralSignals' | 'promptsSoFar' | 'followUpsSoFar' | 'notificationPermission'
>();
