import type { State } from '../../lib/core/state/state';

/** The state, and whether the browser has only kept it in memory because it would not write. */
export interface ShownState {
  readonly state: State;
  readonly isUnsaved: boolean;
  /** Whether the background has stored anything of the time; without that, what is shown of it is made up. */
  readonly isBegun: boolean;
}
