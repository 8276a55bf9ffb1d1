// Decides what standing does to the clock, and when the person is asked about it.

import { isAtDesk } from '../sitting/at-desk';
import { newBout } from '../sitting/bout';
import { withPosture } from '../sitting/posture';
import { nextRowId, recordBreak } from '../sitting/record';
import { withNothing } from '../state/attention';
import { explain, explainNothing } from '../state/explain';
import type { State } from '../state/state';
import { type Instant, MINUTE } from '../state/time';
import { nextFollowUp } from './follow-up';
import { mayFollowUp } from './follow-up-time';
import { promptInSight } from './pause';
import { standingEndsAt } from './standing-end';

/** After this long, in ms, a person who said nothing more counts as sitting again (SITTING-8). */
export const STANDS_FOR = 30 * MINUTE;

/** "I'm standing": the bout ends, and the clock does not run. If the person says it again, they still stand. */
export function standUp(state: State, now: Instant): State {
  const { clock, posture } = state.tracker;
  const isUp = { kind: 'standing', since: now, asksAt: now + STANDS_FOR } as const;
  switch (posture.kind) {
    case 'standing':
      return withPosture(state, { ...posture, asksAt: now + STANDS_FOR });
    case 'asked':
      // The person stood while the clock ran, so the time that it counted is dropped.
      return withPosture(newBout(state, now, { at: clock.boutStartedAt }), isUp);
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

/** "I'm sitting". If the clock already runs again, it is not restarted, because the person may have sat for a while. */
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

/** Half an hour has passed. The clock runs again, so that reminders go on, and the person is asked whether they still stand. */
export function applyTimeToStanding(state: State, now: Instant): State {
  const at = standingEndsAt(state);
  if (at === null || now < at || !isAtDesk(state, now)) return state;
  const sits = newBout(state, at);
  const mayAsk = mayFollowUp(state, now) && state.tracker.pause.kind === 'none';
  if (!mayAsk) return withPosture(sits, { kind: 'asked', since: at, followUp: { kind: 'none' } });
  const { followUp, state: counted } = nextFollowUp(sits);
  return withPosture(counted, { kind: 'asked', since: at, followUp });
}
