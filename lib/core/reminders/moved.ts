// Decides what "I just moved" changes, and how it is undone.

import { bringBack } from '../guide/guide';
import { newBout, putClockBack } from '../sitting/bout';
import { withPosture } from '../sitting/posture';
import { nextRowId, record, recordBreak } from '../sitting/record';
import { guideOf, withNothing } from '../state/attention';
import { explain, explainNothing } from '../state/explain';
import { breakRow } from '../state/history-row';
import type { State } from '../state/state';
import { type Instant, SECOND } from '../state/time';

/** A second click within this time, in ms, belongs to the first one (SITTING-9). */
export const SECOND_CLICK = 3 * SECOND;

/**
 * "I just moved". A person may stand up without the browser noticing, or sit without input, so they can always say it
 * (SITTING-9).
 */
export function personMoved(state: State, now: Instant): State {
  const last = state.tracker.explanation;
  // A second click would replace the clock that Undo needs.
  if (last.kind === 'moved' && now - last.at < SECOND_CLICK) return state;
  const row = nextRowId(state, now);
  const up = newBout(recordBreak(state, now, 'done'), now);
  const { clock } = state.tracker;
  const prompt = guideOf(state) ? ({ kind: 'none' } as const) : state.tracker.prompt;
  return explain(withNothing(up), { kind: 'moved', at: now }, { kind: 'moved', clock, prompt, row });
}

/**
 * Undoes "I just moved" or "I'm standing" (PROMPT-14). The bout goes on as before. Its history row is written again when it
 * ends, and replaces the one that was written too early.
 */
export function undoPersonMoved(state: State, now: Instant): State {
  const { undo } = state.tracker;
  if (undo.kind !== 'moved' || guideOf(state)) return state;
  const { clock, prompt, row } = undo;
  const seated = withPosture(putClockBack(explainNothing(state), clock), { kind: 'sitting' });
  return record(bringBack(seated, prompt, now), breakRow(row, now, 'undone'));
}
