// What Limber wishes of the browser in a state, worked out once.

import type { State } from '../../lib/core/state/state';
import { type Wishes, wishes as wishesOf } from '../../lib/core/wishes';

const known = new WeakMap<State, Wishes>();

/** The wishes of a state. Many laws ask for those of the same one, and a state never changes: they are worked out once. */
export function wishes(state: State): Wishes {
  const wished = known.get(state) ?? wishesOf(state);
  known.set(state, wished);
  return wished;
}
