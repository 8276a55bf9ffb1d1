import type { Intent } from '../core/events';
import { isStretching } from '../core/guide-pace';
import type { PagePlatform } from '../platform/platform';
import { createGuidePort } from './guide-port';
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

/** Whether it sets a guide going. */
const setsGoing = ({ type }: Intent) => type === 'guideStarted' || type === 'guideContinued';

/** The same for a page that can show the guide: the background hears when nobody looks at it any more. */
export function createGuideClient(platform: PagePlatform): Client {
  const client = createClient(platform);
  const port = createGuidePort(platform.openPort, client.now);
  return {
    ...client,
    read: async () => {
      const loaded = await client.read();
      port.seen(isStretching(loaded.state));
      return loaded;
    },
    send: async (intent) => {
      port.sending(setsGoing(intent));
      const isTaken = await client.send(intent);
      if (setsGoing(intent) && !isTaken) port.notTaken();
      return isTaken;
    },
  };
}
