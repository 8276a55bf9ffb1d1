// Decides what happens when a stored state makes the core throw.

import { type Reduction, reduce } from './reduce';
import type { Event } from './state/events';
import { freshTracker } from './state/fresh-tracker';
import type { State } from './state/state';
import type { Instant } from './state/time';
import { putAside } from './stored/put-aside';
import { view } from './views/view';
import { wishes } from './wishes';

/** Whether something has just begun to read what is stored, or could not be shown: then a page must be able to show it. */
const mustShow = ({ type }: Event) => type === 'workerStarted' || type === 'browserStarted' || type === 'lookAsked';

/** One step of the machine, and what is asked of the state it leads to. Throws if any of it does. */
function tried(state: State, event: Event, now: Instant): Reduction {
  const reduction = reduce(state, event, now);
  wishes(reduction.state);
  if (mustShow(event)) view(reduction.state, now);
  return reduction;
}

/**
 * One step of the machine. A tracker that makes it throw would be found again at every event to come, and nobody be told
 * anything any more: it is put aside, and a new bout begins.
 */
export function reduceOrRecover(state: State, event: Event, now: Instant): Reduction {
  try {
    return tried(state, event, now);
  } catch {
    const { tracker } = state;
    return tried(putAside({ ...state, tracker: freshTracker(now) }, { tracker }, now), event, now);
  }
}
