import type { Intent } from '../core/events';
import { isStretching } from '../core/guide-pace';
import { SECOND } from '../core/time';
import type { PagePlatform } from '../platform/platform';
import { tryEnvironment } from './environment';
import { createGuidePort } from './guide-port';
import { type Loaded, loadState } from './state-storage';
import { within } from './within';

/** A page's view of the state. It reads; only the background writes. */
export interface Client {
  readonly now: () => number;
  /** The browser's language, a BCP 47 code. */
  readonly language: () => string;
  /** Reads the state. Rejects if storage cannot be read. */
  readonly read: () => Promise<Loaded>;
  /** Calls back after each change of the state. */
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
  /** Resolves to whether the background took it; no answer in ten seconds is no. */
  readonly send: (intent: Intent) => Promise<boolean>;
  readonly openSettings: () => void;
  readonly version: () => string;
  /** Resolves when the larger view is open. */
  readonly openLarger: () => Promise<void>;
}

/** A person who has clicked waits this long to hear that it did not get through, in ms. */
const ANSWER_LIMIT = 10 * SECOND;

export function createClient(page: PagePlatform): Client {
  const { storage, send, openSettings, openLarger, version } = page;
  // The background asks the same and has it in the log.
  const environment = tryEnvironment(page.environment, console.error);
  return {
    now: environment.now,
    language: environment.language,
    read: () => loadState(storage, environment.now(), environment.zone()),
    onChanged: storage.onChanged,
    send: async (intent) => {
      try {
        return (await within(ANSWER_LIMIT, () => send(intent))).ok;
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
