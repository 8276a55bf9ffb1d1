// From what version 3 stored to what version 4 does.

import { change, recordIn, type Stored } from './change';

const none = { kind: 'none' };

/** A prompt that was stored inside another value, as a prompt that is up or snoozed. */
function promptIn(stored: unknown): unknown {
  const { kind, prompt, until } = recordIn(stored) ?? {};
  const told = recordIn(prompt);
  if (kind === 'prompting' && told) return { ...told, kind: 'up' };
  return kind === 'snoozed' && told ? { ...told, kind: 'snoozed', until } : none;
}

function promptAndActivity(stored: unknown): Stored {
  const { kind, guide, behind, ...others } = recordIn(stored) ?? {};
  switch (kind) {
    case 'quiet':
    case 'prompting':
    case 'snoozed':
      return { prompt: promptIn(stored), activity: none };
    case 'resting':
      return { prompt: none, activity: { ...others, kind: 'longBreak' } };
    case 'card':
      return { prompt: promptIn(behind), activity: { ...others, kind } };
    case 'guiding': {
      const { answers, during = null, ...followed } = recordIn(guide) ?? {};
      const prompt = recordIn(answers) ? { ...recordIn(answers), kind: 'up' } : none;
      return { prompt, activity: { ...followed, kind: 'guide', longBreak: during } };
    }
    default:
      return { prompt: none, activity: stored };
  }
}

/** Adds what undo needs. It was stored in the explanation. */
function undoIn(stored: unknown): unknown {
  const { kind, before, behind, row } = recordIn(stored) ?? {};
  switch (kind) {
    case 'moved':
    case 'stood':
      return recordIn(before) ? { kind: 'moved', clock: before, prompt: promptIn(behind), row } : none;
    case 'paused':
      return { kind, pause: before, prompt: promptIn(behind) };
    case 'resumed':
      return { kind, pause: before };
    case 'snoozed':
      return { kind, row };
    case 'skipped':
      return recordIn(before)
        ? change({ ...recordIn(before), kind }, { prompt: (told) => ({ ...recordIn(told), kind: 'up' }) })
        : none;
    default:
      return none;
  }
}

function explained(stored: unknown): unknown {
  const read = recordIn(stored);
  if (!read) return stored;
  const { before, behind, row, ...others } = read;
  return others;
}

function tracker(stored: unknown): unknown {
  const read = recordIn(stored);
  // Only that version stored one attention for prompt and activity together.
  if (!read || !('attention' in read)) return stored;
  const { attention, explanation, ...others } = read;
  const told = explanation === undefined ? {} : { explanation: explained(explanation) };
  return { ...others, ...promptAndActivity(attention), ...told, undo: undoIn(explanation) };
}

/**
 * In version 4 prompt and activity became two values side by side, and so did explanation and undo. Before, there was one
 * attention, with what waited behind it, and the explanation contained what undo needs.
 */
export const fromVersion3 = (items: Stored): Stored => change(items, { tracker }) as Stored;
