// What a page can ask for, each call with a time limit.

import type { YourData } from '../core/data/your-data';
import { ANSWER_WITHIN } from '../core/overdue';
import { isStretching } from '../core/state/attention';
import type { Intent } from '../core/state/events';
import { SECOND } from '../core/state/time';
import type { PagePlatform, PinAdapter } from '../platform/for-pages';
import { type CheckPlaces, createCheckPlaces } from './check-place';
import { tryEnvironment } from './environment';
import { createGuidePort } from './guide-port';
import { createHistoryClient, type HistoryClient } from './history-client';
import { createPageState, type PageState } from './page-state';
import { within } from './within';

/** What a page can ask for. A page reads the state, and only the background writes it. Every call has a time limit. */
export interface Client {
  readonly now: () => number;
  /** The browser's language, a BCP 47 code. */
  readonly language: () => string;
  /** Reads the state. Rejects if storage cannot be read or does not answer. */
  readonly read: () => Promise<PageState>;
  /** Calls back after each change of the state. */
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
  /** Sends an intent. Resolves to whether the background has handled it. */
  readonly send: (intent: Intent) => Promise<boolean>;
  readonly history: HistoryClient;
  /** What can be done with all that is kept; its code comes when it is asked for. */
  readonly yourData: () => Promise<YourData>;
  readonly checkPlaces: CheckPlaces;
  readonly version: () => string;
  /** Whether this browser tells which tab uses the microphone, the camera or the screen; false if it does not answer. */
  readonly canSeeSharing: () => Promise<boolean>;
  /** Opens the settings. This and the next ones resolve to whether the page is open. */
  readonly openSettings: () => Promise<boolean>;
  /** Opens the popup's content in a tab. `at` is the page to begin with, if not the first one. */
  readonly openLarger: (at?: 'today' | null) => Promise<boolean>;
  readonly openShortcuts: () => Promise<boolean>;
  /**
   * Reports an error that was thrown while the page was drawn. It is written to the console. The background is asked once to
   * look at the stored state, so that it puts aside what it cannot use.
   */
  readonly broken: (error: unknown) => void;
  /** Restarts Limber, which closes this page. Resolves to false if the restart did not happen. */
  readonly restart: () => Promise<boolean>;
  /** Whether Limber's icon is in the toolbar; `null` if the browser does not tell. */
  readonly pin: PinAdapter;
  /** Closes this page's tab. Resolves to false if that did not happen. */
  readonly closePage: () => Promise<boolean>;
}

/** If the page is still there after this time, in ms, the restart did not happen. */
const GONE_WITHIN = 5 * SECOND;

/**
 * Resolves to whether a call did what it was asked in time. A failure is written to the page's console as a warning, and the
 * page goes on.
 */
async function isDone(what: string, ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await within(ANSWER_WITHIN, ask);
    return true;
  } catch (error) {
    console.warn('Limber:', what, error);
    return false;
  }
}

export function createClient(platform: PagePlatform): Client {
  const { storage } = platform;
  // The background reads the same values and logs the failures.
  const { now, zone, language } = tryEnvironment(platform.environment, () => undefined);
  const readState = createPageState(storage);
  let hasAsked = false;
  const send = async (intent: Intent) => {
    try {
      return (await within(ANSWER_WITHIN, () => platform.send(intent))).ok;
    } catch (error) {
      console.warn('Limber: did not get through', intent.type, error);
      return false;
    }
  };
  const read = async () => readState(now(), zone());
  return {
    now,
    language,
    read,
    onChanged: storage.onChanged,
    send,
    broken: (error) => {
      console.error('Limber: the page was not shown', error);
      // Asked only once: the answer changes the stored state, the page tries again, and that could go on without end.
      if (!hasAsked) void send({ type: 'lookAsked' });
      hasAsked = true;
    },
    history: createHistoryClient(platform.send),
    yourData: async () => {
      const { createYourData } = await import('./data/your-data');
      // Read anew each time: the browser may not have reported yet what the background has just written.
      const readAnew = () => createPageState({ ...storage, onChanged: () => undefined })(now(), zone());
      return createYourData({ now, read: readAnew, send, ask: platform.send, save: platform.saveFile });
    },
    checkPlaces: createCheckPlaces(platform.checkPlace, now),
    version: platform.version,
    canSeeSharing: () => within(ANSWER_WITHIN, platform.canSeeSharing).catch(() => false),
    openSettings: () => isDone('openSettings', platform.openSettings),
    openLarger: (at = null) => isDone('openLarger', () => platform.openLarger(at)),
    openShortcuts: () => isDone('openShortcuts', platform.openShortcuts),
    pin: { ...platform.pin, isPinned: () => within(ANSWER_WITHIN, platform.pin.isPinned).catch(() => null) },
    closePage: () => isDone('closePage', platform.closePage),
    restart: () =>
      isDone('restart', async () => {
        platform.restart();
        await new Promise((_, stay) => setTimeout(() => stay(new Error('still here')), GONE_WITHIN));
      }),
  };
}

/** Whether an intent starts or continues a guide. */
const setsGoing = ({ type }: Intent) => type === 'guideStarted' || type === 'guideContinued';

/** The client of a page that can show a guide. The background learns when no page shows the guide any more. */
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
