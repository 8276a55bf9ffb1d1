// Decides what a follow-up is ("still paused?", "still standing?"), and what becomes of it.

import { withPosture } from '../sitting/posture';
import { refusedOnce, withoutRetry } from '../state/retry';
import type { State } from '../state/state';
import type { FollowUp } from '../state/suppression';
import { type Instant, wallTimeOf } from '../state/time';
import { type FollowUpTopic, followUpId, followUpTopics } from './notification-id';
import type { QuickAction } from './quick-actions';
import { writeReminders } from './write-reminders';

/** The next follow-up, and the state with the number of follow-ups raised. */
export function nextFollowUp(state: State): { followUp: FollowUp; state: State } {
  const number = state.tracker.followUpsSoFar + 1;
  return { followUp: { kind: 'up', number }, state: writeReminders(state, { followUpsSoFar: number }) };
}

export type ShownFollowUp = Extract<FollowUp, { kind: 'up' }>;

/** The buttons of a follow-up's notification, in their order. */
export const followUpAnswers = {
  stillPaused: ['resume'],
  stillStanding: ['sitting', 'standing'],
} as const satisfies Record<FollowUpTopic, readonly QuickAction[]>;

export type FollowUpAnswer = (typeof followUpAnswers)[FollowUpTopic][number];

/** Whether an id belongs to the notification of this follow-up. */
export const isFollowUpId = (id: string, followUp: ShownFollowUp) =>
  followUpTopics.some((about) => followUpId(about, followUp) === id);

/** No follow-up is shown. */
const NONE: FollowUp = { kind: 'none' };

/** The state with a follow-up changed that is up, if it is the one that is meant. */
function changeFollowUp(
  state: State,
  isThis: (followUp: ShownFollowUp) => boolean,
  change: (followUp: ShownFollowUp) => FollowUp,
): State {
  const { pause, posture } = state.tracker;
  const isMeant = (followUp: FollowUp): followUp is ShownFollowUp => followUp.kind === 'up' && isThis(followUp);
  if (pause.kind === 'untilResumed' && isMeant(pause.followUp)) {
    return writeReminders(state, { pause: { ...pause, followUp: change(pause.followUp) } });
  }
  if (posture.kind === 'asked' && isMeant(posture.followUp)) {
    return withPosture(state, { ...posture, followUp: change(posture.followUp) });
  }
  return state;
}

/** The follow-up is no longer on the screen: closed, clicked, or dropped when the browser started. */
export const withoutFollowUp = (state: State, isThis: (followUp: ShownFollowUp) => boolean): State =>
  changeFollowUp(state, isThis, () => NONE);

/**
 * A follow-up came while nobody could see it. That reminders are off is said again later. The question about standing is
 * dropped.
 */
export function putOffFollowUp(state: State, now: Instant): State {
  const { pause } = state.tracker;
  const withoutOne = (before: State) => withoutFollowUp(before, () => true);
  // Both may be up.
  const gone = withoutOne(withoutOne(state));
  if (pause.kind !== 'untilResumed' || pause.followUp.kind !== 'up') return gone;
  return writeReminders(gone, { pause: { ...pause, followUp: NONE, remindAt: wallTimeOf(now, state.zone) } });
}

/** The browser refused the notification of a follow-up. It is tried again. */
export const followUpRefused = (state: State, id: string, now: Instant): State =>
  changeFollowUp(
    state,
    (followUp) => isFollowUpId(id, followUp),
    (followUp) => ({ ...followUp, retry: refusedOnce(followUp.retry, state.tracker.lastEventAt, now) }),
  );

/** The browser has accepted the notification of a follow-up. */
export const followUpShown = (state: State, id: string): State =>
  changeFollowUp(state, (followUp) => isFollowUpId(id, followUp), withoutRetry);
