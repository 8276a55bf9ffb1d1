import { behindNow, bringBack } from '../guide/guide';
import { newBout } from '../sitting/clock';
import { nextRowId, record, recordBreak } from '../sitting/record';
import { guideOf } from '../state/attention';
import { breakRow } from '../state/history-row';
import { type State, track } from '../state/state';
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
  const explanation = { kind: 'moved', at: now, before: state.tracker.clock, behind: behindNow(state), row } as const;
  return track(up, { attention: { kind: 'quiet' }, explanation });
}

/**
 * Takes back "I just moved" or "I'm standing" (PROMPT-14). The bout goes on as it was; its row, written again when it ends, replaces
 * the one that said it had ended.
 */
export function undoPersonMoved(state: State, now: Instant): State {
  const { explanation } = state.tracker;
  if ((explanation.kind !== 'moved' && explanation.kind !== 'stood') || !explanation.before || guideOf(state))
    return state;
  const clock = { clock: explanation.before, posture: { kind: 'sitting' }, explanation: { kind: 'none' } } as const;
  const back = bringBack(track(state, clock), explanation.behind, now);
  return record(back, breakRow(explanation.row, now, 'undone'));
}
