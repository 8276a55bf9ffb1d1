// Decides what happens when a stored state makes the core throw.

import { type Reduction, reduce } from './reduce';
import type { Event } from './state/events';
import { freshTracker } from './state/fresh-tracker';
import type { State } from './state/state';
import type { Instant } from './state/time';
import { putAside } from './stored/put-aside';
import { view } from './views/view';
import { wishes } from './wishes';

/**
 * Whether the event is a start of the background, or a page's request to look. After these events a page must be able to show
 * the state.
 */
const mustShow = ({ type }: Event) => type === 'workerStarted' || type === 'browserStarted' || type === 'lookAsked';

/** One step of the machine, and the views of the state after it. Throws if any of them throws. */
function tried(state: State, event: Event, now: Instant): Reduction {
  const reduction = reduce(state, event, now);
  wishes(reduction.state);
  if (mustShow(event)) view(reduction.state, now);
  return reduction;
}

/**
 * One step of the machine that recovers from a broken tracker. A tracker that makes the machine throw would do so at every
 * later event, and no reminder would ever come again. So it is put aside, and a new bout begins.
 */
export function reduceOrRecover(state: State, event: Event, now: Instant): Reduction {
  try {
    return tried(state, event, now);
  } catch {
    const { tracker } = state;
    return tried(putAside({ ...state, tracker: freshTracker(now) }, { tracker }, now), event, now);
  }
}
