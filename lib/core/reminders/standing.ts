import { isAtDesk } from '../sitting/absence';
import { newBout } from '../sitting/clock';
import { nextRowId, recordBreak } from '../sitting/record';
import { type State, track } from '../state/state';
import { type Instant, MINUTE } from '../state/time';
import { mayFollowUp, nextFollowUp } from './follow-up';

/** How long someone is taken to stand who says no more about it, in ms (SITTING-8). */
export const STANDS_FOR = 30 * MINUTE;

/** "I'm standing": the bout ends, and the clock stands still. Said again, they still stand. */
export function standUp(state: State, now: Instant): State {
  const { attention, clock, posture } = state.tracker;
  const isUp = { kind: 'standing', since: now, asksAt: now + STANDS_FOR } as const;
  switch (posture.kind) {
    case 'standing':
      return track(state, { posture: { ...posture, asksAt: now + STANDS_FOR } });
    case 'asked':
      // Nobody sat since the clock went on: what it counted is not kept.
      return track(newBout(state, now, clock.boutStartedAt), { posture: isUp });
    case 'sitting': {
      const behind = attention.kind === 'prompting' || attention.kind === 'snoozed' ? attention : null;
      const explanation = { kind: 'stood', at: now, before: clock, behind, row: nextRowId(state, now) } as const;
      const up = track(newBout(recordBreak(state, now, 'done'), now), { posture: isUp, explanation });
      return behind ? track(up, { attention: { kind: 'quiet' } }) : up;
    }
    default:
      return posture satisfies never;
  }
}

/** "I'm sitting". Once the clock goes again by itself it is not set back: they may have sat for a while. */
export function sitDown(state: State, now: Instant): State {
  const { posture, explanation } = state.tracker;
  switch (posture.kind) {
    case 'sitting':
      return state;
    case 'asked':
      return track(state, { posture: { kind: 'sitting' } });
    case 'standing':
      return track(newBout(state, now), { explanation: explanation.kind === 'stood' ? { kind: 'none' } : explanation });
    default:
      return posture satisfies never;
  }
}

/** When the clock goes again by itself. While nobody is there it waits for them. */
export function standingEndsAt(state: State): Instant | null {
  const { lastEventAt, posture, gracePeriodUntil } = state.tracker;
  if (posture.kind !== 'standing') return null;
  const at = Math.max(posture.asksAt, gracePeriodUntil);
  return isAtDesk(state, Math.max(at, lastEventAt)) ? at : null;
}

/** Half an hour has passed: the clock goes again, so that nobody is forgotten, and the person is asked. */
export function applyTimeToStanding(state: State, now: Instant): State {
  const at = standingEndsAt(state);
  if (at === null || now < at || !isAtDesk(state, now)) return state;
  const sits = newBout(state, at);
  const mayAsk = mayFollowUp(state, now) && state.tracker.pause.kind === 'none';
  if (!mayAsk) return track(sits, { posture: { kind: 'asked', since: at, followUp: { kind: 'none' } } });
  const { followUp, state: counted } = nextFollowUp(sits);
  return track(counted, { posture: { kind: 'asked', since: at, followUp } });
}
