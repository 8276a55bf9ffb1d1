// Decides which line explains the time of the next break, and what its Undo sends.

import type { Intent } from '../state/events';
import type { Explanation, Undo } from '../state/explanation';
import { type Instant, MINUTE } from '../state/time';

/** An explanation as a message with its values: a length in ms, rounded to minutes, and a time. */
export interface ExplanationMessage {
  readonly key: `explanation.${Exclude<Explanation['kind'], 'none'>}`;
  readonly ms: number;
  readonly at: Instant;
}

/** Whether the explanation is about an absence that the browser saw and that changed the time of the next break. */
export const isAbsence = ({ kind }: Explanation) =>
  kind === 'naturalBreak' || kind === 'briefAbsence' || kind === 'awayForBreak';

/** The line that explains the time of the next break; `null` if there is nothing to explain. */
export function explanationMessage(explanation: Explanation): ExplanationMessage | null {
  switch (explanation.kind) {
    case 'none':
      return null;
    case 'naturalBreak':
    case 'briefAbsence':
    case 'awayForBreak':
      return {
        key: `explanation.${explanation.kind}`,
        ms: Math.round((explanation.to - explanation.from) / MINUTE) * MINUTE,
        at: explanation.to,
      };
    case 'moved':
    case 'rested':
    case 'stretched':
    case 'snoozed':
    case 'skipped':
    case 'missed':
    case 'stopped':
    case 'stood':
    case 'paused':
    case 'resumed':
      return { key: `explanation.${explanation.kind}`, ms: 0, at: explanation.at };
    default:
      return explanation satisfies never;
  }
}

/** The intent that undoes the person's last choice; `null` if there is nothing to undo. */
export function undoOf(undo: Undo): Intent | null {
  switch (undo.kind) {
    case 'moved':
      return { type: 'personMovedUndone' };
    case 'paused':
    case 'resumed':
      return { type: 'pauseUndone' };
    case 'snoozed':
    case 'skipped':
      return { type: 'promptAnswerUndone' };
    case 'none':
      return null;
    default:
      return undo satisfies never;
  }
}
