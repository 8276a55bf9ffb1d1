import { isInTheMiddle } from './deferral';
import type { Remark } from './quiet';
import { type State, track } from './state';
import { mayBeTold } from './tellable';
import type { Instant } from './time';

/** When a remark that is wanted at `at` may be made, as things stand; `null`: only when something changes. */
export function remarkableAt(state: State, at: Instant): Instant | null {
  const { lastEventAt, settleUntil } = state.tracker;
  const later = Math.max(at, settleUntil);
  return mayBeTold(state, Math.max(later, lastEventAt)) && !isInTheMiddle(state) ? later : null;
}

/** The next remark, and the state that has counted it. */
export function nextRemark(state: State): { remark: Remark; state: State } {
  const number = state.tracker.remarksSoFar + 1;
  return { remark: { kind: 'up', number }, state: track(state, { remarksSoFar: number }) };
}

export const remarkId = ({ number }: Extract<Remark, { kind: 'up' }>) => `remark-${number}`;

const NONE: Remark = { kind: 'none' };

/** The remark is off the screen: closed, clicked, or dropped by a browser that started. */
export function withoutRemark(state: State, isThis: (remark: Extract<Remark, { kind: 'up' }>) => boolean): State {
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
