// Decides what "I just moved" changes, and how it is taken back.

import { bringBack } from '../guide/guide';
import { newBout, putClockBack } from '../sitting/clock';
import { withPosture } from '../sitting/posture';
import { nextRowId, record, recordBreak } from '../sitting/record';
import { guideOf, withNothing } from '../state/attention';
import { explain, explainNothing } from '../state/explain';
import { breakRow } from '../state/history-row';
import type { State } from '../state/state';
import { type Instant, SECOND } from '../state/time';

/** A second click this soon, in ms, is the same click (SITTING-9). */
export const SECOND_CLICK = 3 * SECOND;

/** "I just moved": no input is not standing up, and standing up is not always no input, so it can always be said (SITTING-9). */
export function personMoved(state: State, now: Instant): State {
  const last = state.tracker.explanation;
  // A second click would put the new clock where undo looks for the old one.
  if (last.kind === 'moved' && now - last.at < SECOND_CLICK) return state;
  const row = nextRowId(state, now);
  const up = newBout(recordBreak(state, now, 'done'), now);
  const { clock } = state.tracker;
  const prompt = guideOf(state) ? ({ kind: 'none' } as const) : state.tracker.prompt;
  return explain(withNothing(up), { kind: 'moved', at: now }, { kind: 'moved', clock, prompt, row });
}

/**
 * Takes back "I just moved" or "I'm standing" (PROMPT-14). The bout goes on as it was; its row, written again when it ends, replaces
 * the one that said it had ended.
 */
export function undoPersonMoved(state: State, now: Instant): State {
  const { undo } = state.tracker;
  if (undo.kind !== 'moved' || guideOf(state)) return state;
  const { clock, prompt, row } = undo;
  const seated = withPosture(putClockBack(explainNothing(state), clock), { kind: 'sitting' });
  return record(bringBack(seated, prompt, now), breakRow(row, now, 'undone'));
}
