// Writes why the time of the next break changed, and how to undo it.

import type { Explanation, Undo } from './explanation';
import { type State, writerOf } from './state';

const write = writerOf<'explanation' | 'undo'>();

/**
 * Sets the explanation of the time, together with its undo. They are written together, so that an Undo button never stands
 * beside a line about something else.
 */
export const explain = (state: State, explanation: Explanation, undo: Undo = { kind: 'none' }): State =>
  write(state, { explanation, undo });

/** Removes the explanation and the undo. */
export const explainNothing = (state: State): State => explain(state, { kind: 'none' });
