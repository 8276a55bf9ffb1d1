import type { State } from '../core/state/state';
import { type Instant, SECOND } from '../core/state/time';
import type { StorageAdapter } from '../platform/platform';
import { sealedState, sealKey } from './seal';
import { stateKeys } from './state-keys';
import type { StateStorage } from './state-storage';
import { within } from './within';

/** A state as a page has it. */
export interface PageState {
  readonly state: State;
  /** The browser has only kept it in memory because it would not write. */
  readonly isUnsaved: boolean;
  /** Whether the background has stored anything of the time; without that, what is shown of it is made up. */
  readonly isBegun: boolean;
}

/** How long is waited for what was sealed, in ms; after that it is asked for again, with more patience. */
const QUICK = SECOND;

/** A last event that is further ahead than this, in ms, is one for which more has to be looked at: the clock was set back. */
const AHEAD = SECOND;

/**
 * Reads the state for a page: what the worker sealed as it is, and anything else as the worker reads it, by every schema. What
 * that needs is loaded only then. Rejects if storage cannot be read, or does not answer.
 */
export function createPageState(storage: StorageAdapter): (now: Instant, zone: string) => Promise<PageState> {
  let whole: StateStorage | null = null;

  async function sealed(now: Instant): Promise<PageState | null> {
    const ask = () => Promise.all([storage.getSpare(), storage.get([...stateKeys, sealKey])]);
    // What the browser kept in memory may be newer than what is on the disk.
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
    // Nothing is known of the person: a page that showed a state all the same would show somebody else's.
    if (loaded.origin === 'blind' && loaded.news === 'stateNotRead') throw new Error('storage cannot be read');
    return loaded;
  }

  return async (now, zone) => (await sealed(now).catch(() => null)) ?? parsed(now, zone);
}
