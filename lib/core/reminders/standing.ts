// Decides what standing does to the clock, and when a person is asked about it.

import { isAtDesk } from '../sitting/absence';
import { newBout } from '../sitting/clock';
import { withPosture } from '../sitting/posture';
import { nextRowId, recordBreak } from '../sitting/record';
import { withNothing } from '../state/attention';
import { explain, explainNothing } from '../state/explain';
import type { State } from '../state/state';
import { type Instant, MINUTE } from '../state/time';
import { mayFollowUp, nextFollowUp } from './follow-up';
import { promptInSight } from './pause';

/** How long someone is taken to stand who says no more about it, in ms (SITTING-8). */
export const STANDS_FOR = 30 * MINUTE;

/** "I'm standing": the bout ends, and the clock stands still. Said again, they still stand. */
export function standUp(state: State, now: Instant): State {
  const { clock, posture } = state.tracker;
  const isUp = { kind: 'standing', since: now, asksAt: now + STANDS_FOR } as const;
  switch (posture.kind) {
    case 'standing':
      return withPosture(state, { ...posture, asksAt: now + STANDS_FOR });
    case 'asked':
      // Nobody sat since the clock went on: what it counted is not kept.
      return withPosture(newBout(state, now, clock.boutStartedAt), isUp);
    case 'sitting': {
      const prompt = promptInSight(state);
      const undo = { kind: 'moved', clock, prompt, row: nextRowId(state, now) } as const;
      const up = withPosture(newBout(recordBreak(state, now, 'done'), now), isUp);
      const told = explain(up, { kind: 'stood', at: now }, undo);
      return prompt.kind === 'none' ? told : withNothing(told);
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
      return withPosture(state, { kind: 'sitting' });
    case 'standing':
      return explanation.kind === 'stood' ? explainNothing(newBout(state, now)) : newBout(state, now);
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
  if (!mayAsk) return withPosture(sits, { kind: 'asked', since: at, followUp: { kind: 'none' } });
  const { followUp, state: counted } = nextFollowUp(sits);
  return withPosture(counted, { kind: 'asked', since: at, followUp });
}
