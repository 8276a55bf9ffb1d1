import { bringBack } from '../guide/guide';
import { record } from '../sitting/record';
import { breakRow } from '../state/history-row';
import { type State, track } from '../state/state';
import type { Instant } from '../state/time';
import type { Behind } from '../state/tracker';

/**
 * Takes back Snooze or Skip (PROMPT-14): the prompt is there again, as one that has been seen. Its row is replaced by one that says so.
 * Once another prompt was told, or something else has come of it, there is nothing to take back.
 */
export function undoPromptAnswer(state: State, now: Instant): State {
  const { attention, clock, explanation } = state.tracker;
  switch (explanation.kind) {
    case 'snoozed': {
      if (attention.kind !== 'snoozed') return state;
      const prompt = { ...attention.prompt, snoozes: Math.max(0, attention.prompt.snoozes - 1) };
      return undone(state, { kind: 'prompting', prompt }, explanation.row, now);
    }
    case 'skipped': {
      const { before } = explanation;
      if (!before || attention.kind !== 'quiet') return state;
      const { prompt, cycle, skips, row } = before;
      return undone(track(state, { clock: { ...clock, ...cycle }, skips }), { kind: 'prompting', prompt }, row, now);
    }
    default:
      return state;
  }
}

function undone(state: State, prompting: Behind, row: string, now: Instant): State {
  const back = bringBack(track(state, { explanation: { kind: 'none' } }), prompting, now);
  return record(back, breakRow(row, now, 'undone'));
}
