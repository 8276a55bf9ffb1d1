// Decides what is kept of a value that could not be read.

import { MOST_SET_ASIDE } from '../state/set-aside';
import type { State } from '../state/state';
import { isSmall } from '../state/stored-size';
import type { Instant } from '../state/time';
import { note } from '../state/worker-log';

/** Stands for a value that is too big to keep. */
const TOO_BIG = 'too big to keep';

/** Puts aside the values that could not be read, where nothing overwrites them, and logs it. */
export function putAside(state: State, values: Readonly<Record<string, unknown>>, now: Instant): State {
  const noted = note(state, now, 'setAside');
  const kept = Object.entries(values).map(([name, value]) => [name, isSmall(value) ? value : TOO_BIG] as const);
  if (kept.length === 0 || state.setAside.length >= MOST_SET_ASIDE) return noted;
  return { ...noted, setAside: [...state.setAside, { at: now, values: Object.fromEntries(kept) }] };
}
