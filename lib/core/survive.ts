import type { Event } from './events';
import { type Reduction, reduce } from './reduce';
import { putAside } from './set-aside';
import type { State } from './state';
import type { Instant } from './time';
import { freshTracker } from './tracker';
import { view } from './view';
import { wishes } from './wishes';

/** One step of the machine, and all that is asked of the state it leads to. Throws if any of it does. */
function tried(state: State, event: Event, now: Instant): Reduction {
  const reduction = reduce(state, event, now);
  wishes(reduction.state);
  view(reduction.state, now);
  return reduction;
}

/**
 * One step of the machine. A tracker that makes it throw would be found again at every event to come, and nobody be told
 * anything any more: it is put aside, and a new bout begins.
 */
export function survive(state: State, event: Event, now: Instant): Reduction {
  try {
    return tried(state, event, now);
  } catch {
    const { tracker } = state;
    return tried(putAside({ ...state, tracker: freshTracker(now) }, { tracker }, now), event, now);
  }
}
