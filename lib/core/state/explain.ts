// Writes why the time is what it is, and what takes that back.

import type { Explanation, Undo } from './explanation';
import { type State, writerOf } from './state';

const write = writerOf<'explanation' | 'undo'>();

/**
 * Says why the time is what it is, and with what it can be taken back. The two are written together: an Undo never stands
 * beside a line that tells of something else.
 */
export const explain = (state: State, explanation: Explanation, undo: Undo = { kind: 'none' }): State =>
  write(state, { explanation, undo });

/** There is nothing to explain any more, and nothing to take back. */
export const explainNothing = (state: State): State => explain(state, { kind: 'none' });
