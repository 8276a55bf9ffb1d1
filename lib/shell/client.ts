import type { Intent } from '../core/events';
import type { PagePlatform } from '../platform/platform';
import { type Loaded, loadState } from './state-storage';

/** A page's view of the state. It reads; only the background writes. */
export interface Client {
  readonly now: () => number;
  /** Reads the state. Rejects if storage cannot be read. */
  readonly read: () => Promise<Loaded>;
  /** Calls back after each change of the state. */
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
  /** Resolves to whether the background took it. */
  readonly send: (intent: Intent) => Promise<boolean>;
  readonly openSettings: () => void;
  readonly version: () => string;
  /** Resolves when the larger view is open. */
  readonly openLarger: () => Promise<void>;
}

export function createClient({ environment, storage, send, openSettings, openLarger, version }: PagePlatform): Client {
  return {
    now: environment.now,
    read: () => loadState(storage, environment.now(), environment.zone()),
    onChanged: storage.onChanged,
    send: async (intent) => {
      try {
        return (await send(intent)).ok;
      } catch {
        return false;
      }
    },
    openSettings: () => void openSettings(),
    openLarger,
    version,
  };
}
