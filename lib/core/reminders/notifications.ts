// Decides what it means that a notification was pressed, shown or refused.

import { breakRules } from '../sitting/break-rules';
import { startLongBreak } from '../sitting/long-break';
import { attentionOf } from '../state/attention';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { note, noteNotTold } from '../state/worker-log';
import { followUpAnswers, followUpRefused, followUpShown, isFollowUpId, withoutFollowUp } from './follow-up';
import { notificationId, topicOf } from './notification-id';
import { noteNotification, promptRefused, promptShown } from './notification-outcome';
import { retryOf } from './notification-tries';
import { pressStart } from './prompt';
import type { QuickAction } from './quick-actions';
import { writeReminders } from './write-reminders';

/** A notification of a prompt or a follow-up is no longer on the screen. */
export function closeNotification(state: State, id: string, notification: 'seen' | 'gone'): State {
  return withoutFollowUp(noteNotification(state, id, notification), (followUp) => isFollowUpId(id, followUp));
}

/**
 * The person pressed "Start" on the notification of a break. A long break begins at once, because nothing has to be asked
 * before it.
 */
export function startFromNotification(state: State, id: string, now: Instant): State {
  const prompt = attentionOf(state);
  if (prompt.kind !== 'up' || notificationId(prompt) !== id) return state;
  return breakRules[prompt.size].isAway ? startLongBreak(state, now) : pressStart(state);
}

/** The browser has taken a notification. */
export const seeShown = (state: State, id: string, now: Instant): State =>
  followUpShown(promptShown(state, id, now), id);

/** The browser refused a notification. Its answer is logged once, however often it is tried. */
export function seeRefused(state: State, { id, said }: { id: string; said: string }, now: Instant): State {
  const refused = followUpRefused(promptRefused(state, id, now), id, now);
  if (refused === state) return state;
  return retryOf(refused)?.failures === 1 ? noteNotTold(refused, now, said) : refused;
}

/** The buttons of a break's notification, in their order. Snooze is left out when no snooze is left. */
const BREAK_ANSWERS: readonly QuickAction[] = ['start', 'snooze'];

/** What the buttons of a notification do, in their order. The id tells which notification it is. */
export function notificationAnswers(id: string): readonly QuickAction[] {
  const topic = topicOf(id);
  return topic === 'break' ? BREAK_ANSWERS : followUpAnswers[topic];
}

const testEvents = { shown: 'testShown', off: 'testOff', refused: 'testRefused' } as const;

/** Logs the result of a test notification. It also shows whether the system lets notifications through. */
export function seeTest(state: State, answer: keyof typeof testEvents, now: Instant): State {
  const noted = note(state, now, testEvents[answer]);
  if (answer === 'refused') return noted;
  return seePermission(noted, answer === 'shown');
}

/** Whether the system lets notifications through. */
export const seePermission = (state: State, isAllowed: boolean): State =>
  writeReminders(state, { notificationPermission: isAllowed ? 'allowed' : 'off' });

/** Whether icon, menu and notifications are in the language that counts (LANG-5). */
export const seeWords = (state: State, areLoaded: boolean): State =>
  writeReminders(state, { words: areLoaded ? 'loaded' : 'notLoaded' });
