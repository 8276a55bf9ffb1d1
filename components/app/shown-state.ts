import type { State } from '../../lib/core/state/state';

/** The state, and whether the browser has only kept it in memory because it would not write. */
export interface ShownState {
  readonly state: State;
  readonly isUnsaved: boolean;
  /** Whether the background has stored a tracker. Without one the page would show invented times. */
  readonly isBegun: boolean;
}
