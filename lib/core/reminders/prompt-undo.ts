// Decides how a snooze and a skip are undone.

import { bringBack } from '../guide/guide';
import { putClockBack } from '../sitting/bout';
import { record } from '../sitting/record';
import { attentionOf } from '../state/attention';
import { explainNothing } from '../state/explain';
import { breakRow } from '../state/history-row';
import type { Prompt } from '../state/prompt';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { writeReminders } from './write-reminders';

/**
 * Undoes Snooze or Skip (PROMPT-14). The prompt is back and counts as seen. Its history row is replaced by one with the
 * outcome "undone". This is not possible once another prompt was announced or the person went on with something else.
 */
export function undoPromptAnswer(state: State, now: Instant): State {
  const { clock, undo } = state.tracker;
  const attention = attentionOf(state);
  switch (undo.kind) {
    case 'snoozed': {
      if (attention.kind !== 'snoozed') return state;
      const { until: _, ...told } = attention;
      // After the snooze it would have been told anew. Taken back, it is again the repeat that it was.
      const said = told.repeatedAt === undefined ? told.said : 'twice';
      return undone(state, { ...told, kind: 'up', said, snoozes: Math.max(0, told.snoozes - 1) }, undo.row, now);
    }
    case 'skipped': {
      if (attention.kind !== 'none') return state;
      const { prompt, cycle, skips, row } = undo;
      const back = writeReminders(putClockBack(state, { ...clock, ...cycle }), { skips });
      return undone(back, prompt, row, now);
    }
    default:
      return state;
  }
}

function undone(state: State, prompt: Prompt, row: string, now: Instant): State {
  return record(bringBack(explainNothing(state), prompt, now), breakRow(row, now, 'undone'));
}
