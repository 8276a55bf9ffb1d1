// Reads the state for a page: sealed as it is, any other with the schemas.

import type { State } from '../core/state/state';
import { type Instant, SECOND } from '../core/state/time';
import type { StorageAdapter } from '../platform/platform';
import { sealedState, sealKey } from './seal';
import { stateKeys } from './state-keys';
import type { StateStorage } from './state-storage';
import { within } from './within';

/** The state as a page reads it. */
export interface PageState {
  readonly state: State;
  /** The browser refused to write the state, so it is only in memory. */
  readonly isUnsaved: boolean;
  /** Whether the background has stored a tracker. If not, the times that a page shows are made up. */
  readonly isBegun: boolean;
}

/** How long a page waits for the sealed state, in ms. After that it asks again and waits longer. */
const QUICK = SECOND;

/**
 * If the last event is further in the future than this, in ms, the clock was set back, and the whole state is read and
 * parsed.
 */
const AHEAD = SECOND;

/** For how long what was read is not read again, in ms, unless something was stored since. */
const FRESH = SECOND;

/**
 * Reads the state for a page. A sealed state is taken as it is. Any other is parsed with every schema, as the worker does it;
 * the code for that is loaded only then. Rejects if storage cannot be read or does not answer.
 */
export function createPageState(storage: StorageAdapter): (now: Instant, zone: string) => Promise<PageState> {
  let whole: StateStorage | null = null;
  let changes = 0;
  let last: { readonly state: PageState; readonly at: Instant; readonly changes: number } | null = null;

  async function sealed(now: Instant): Promise<PageState | null> {
    const ask = () => Promise.all([storage.getSpare(), storage.get([...stateKeys, sealKey])]);
    // A state that the browser kept in memory may be newer than the stored one.
    const [spare, items] = await within(QUICK, ask);
    const state = spare === undefined ? sealedState(items) : null;
    return state && state.tracker.lastEventAt <= now + AHEAD ? { state, isUnsaved: false, isBegun: true } : null;
  }

  async function parsed(now: Instant, zone: string): Promise<PageState> {
    if (!whole) {
      const { createStateStorage, pageLimits } = await import('./state-storage');
      whole ??= createStateStorage(storage, pageLimits);
    }
    const loaded = await whole.load(now, zone);
    // Nothing is known about the person, so the page must not show a state that is not theirs.
    if (loaded.origin === 'blind' && loaded.news === 'stateNotRead') throw new Error('storage cannot be read');
    return loaded;
  }

  const isFresh = (at: Instant, now: Instant) => at <= now && now < at + FRESH;

  storage.onChanged(() => {
    changes += 1;
  }, new AbortController().signal);

  return async (now, zone) => {
    // A page reads as it begins, and again as soon as it listens to what changes: mostly nothing has.
    if (last && last.changes === changes && isFresh(last.at, now)) return last.state;
    const asOf = changes;
    const state = await sealed(now).catch(() => null);
    last = state && { state, at: now, changes: asOf };
    return state ?? parsed(now, zone);
  };
}
