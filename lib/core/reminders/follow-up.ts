import { refusedOnce, withoutRetry } from '../state/retry';
import { type State, track } from '../state/state';
import type { Remark } from '../state/suppression';
import { type Instant, wallTimeOf } from '../state/time';
import { canNotify } from './can-notify';
import { isInTheMiddle } from './deferral';
import { type RemarkTopic, remarkId, remarkTopics } from './notice-id';
import type { QuickAction } from './quick-actions';

/** Whether a remark may be made at `at`: never in the middle of a call, a stretch or a long break (WAIT-15). */
export function mayFollowUp(state: State, at: Instant): boolean {
  const { kind } = state.tracker.attention;
  const isBusy = kind === 'guiding' || kind === 'resting' || isInTheMiddle(state);
  return canNotify(state, at) && !isBusy;
}

/** When a remark that is wanted at `at` may be made, as things stand; `null`: only when something changes. */
export function followUpAt(state: State, at: Instant): Instant | null {
  const { lastEventAt, settleUntil } = state.tracker;
  const later = Math.max(at, settleUntil);
  return mayFollowUp(state, Math.max(later, lastEventAt)) ? later : null;
}

/** The next remark, and the state that has counted it. */
export function nextRemark(state: State): { remark: Remark; state: State } {
  const number = state.tracker.remarksSoFar + 1;
  return { remark: { kind: 'up', number }, state: track(state, { remarksSoFar: number }) };
}

export type SaidRemark = Extract<Remark, { kind: 'up' }>;

/** What can be answered from a remark's notification, in the order of its buttons. */
export const remarkAnswers = {
  stillPaused: ['resume'],
  stillStanding: ['sitting', 'standing'],
} as const satisfies Record<RemarkTopic, readonly QuickAction[]>;

export type RemarkAnswer = (typeof remarkAnswers)[RemarkTopic][number];

/** Whether an id is that of this remark's notification. */
export const isRemarkId = (id: string, remark: SaidRemark) =>
  remarkTopics.some((about) => remarkId(about, remark) === id);

/** No remark is up. */
const NONE: Remark = { kind: 'none' };

/** The remark is off the screen: closed, clicked, or dropped by a browser that started. */
export function withoutRemark(state: State, isThis: (remark: SaidRemark) => boolean): State {
  const { pause, posture } = state.tracker;
  const gone = (remark: Remark) => remark.kind === 'up' && isThis(remark);
  if (pause.kind === 'untilResumed' && gone(pause.remark)) {
    return track(state, { pause: { ...pause, remark: NONE } });
  }
  if (posture.kind === 'asked' && gone(posture.remark)) {
    return track(state, { posture: { ...posture, remark: NONE } });
  }
  return state;
}

/** It was said while nobody could see it. That reminders are off is said again; a question about standing has lapsed. */
export function putOffRemark(state: State, now: Instant): State {
  const { pause } = state.tracker;
  const gone = withoutRemark(
    withoutRemark(state, () => true),
    () => true,
  );
  if (pause.kind !== 'untilResumed' || pause.remark.kind !== 'up') return gone;
  return track(gone, { pause: { ...pause, remark: NONE, remindAt: wallTimeOf(now, state.zone) } });
}

function withRemark(state: State, id: string, change: (remark: SaidRemark) => Remark): State {
  const { pause, posture } = state.tracker;
  const isThis = (remark: Remark): remark is SaidRemark => remark.kind === 'up' && isRemarkId(id, remark);
  if (pause.kind === 'untilResumed' && isThis(pause.remark)) {
    return track(state, { pause: { ...pause, remark: change(pause.remark) } });
  }
  if (posture.kind === 'asked' && isThis(posture.remark)) {
    return track(state, { posture: { ...posture, remark: change(posture.remark) } });
  }
  return state;
}

/** The browser would not show the notification of a remark: it is tried again. */
export const remarkRefused = (state: State, id: string, now: Instant): State =>
  withRemark(state, id, (remark) => ({ ...remark, retry: refusedOnce(remark.retry, state.tracker.lastEventAt, now) }));

/** The browser has taken the notification of a remark. */
export const remarkShown = (state: State, id: string): State => withRemark(state, id, withoutRetry);
