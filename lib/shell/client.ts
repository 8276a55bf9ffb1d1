import { ANSWER_WITHIN } from '../core/overdue';
import { isStretching } from '../core/state/attention';
import type { Intent } from '../core/state/events';
import { SECOND } from '../core/state/time';
import type { CallAccess, PagePlatform, PinAdapter } from '../platform/for-pages';
import { type CheckPlaces, createCheckPlaces } from './check-place';
import { tryEnvironment } from './environment';
import { createGuidePort } from './guide-port';
import { createHistoryClient, type HistoryClient } from './history-client';
import { createPageState, type PageState } from './page-state';
import { within } from './within';

/** A page's view of the state. It reads; only the background writes. Nothing that a page waits for is waited for for ever. */
export interface Client {
  readonly now: () => number;
  /** The browser's language, a BCP 47 code. */
  readonly language: () => string;
  /** Reads the state. Rejects if storage cannot be read, or does not answer. */
  readonly read: () => Promise<PageState>;
  /** Calls back after each change of the state. */
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
  /** Resolves to whether the background took it. */
  readonly send: (intent: Intent) => Promise<boolean>;
  readonly history: HistoryClient;
  readonly checkPlaces: CheckPlaces;
  readonly version: () => string;
  readonly callAccess: CallAccess;
  /** Whether this browser tells which tab uses the microphone, the camera or the screen; if it does not say, no. */
  readonly canSeeSharing: () => Promise<boolean>;
  /** Each resolves to whether it is open. */
  readonly openSettings: () => Promise<boolean>;
  /** `at` is the page that opens over it, if one does. */
  readonly openLarger: (at?: 'today' | null) => Promise<boolean>;
  readonly openShortcuts: () => Promise<boolean>;
  /**
   * What threw while the page was drawn: said in its console, and the background is asked, once, to look at what is stored,
   * where it sets aside what it cannot use.
   */
  readonly broken: (error: unknown) => void;
  /** Starts Limber anew, and this page is closed; resolves to false if that did not happen. */
  readonly restart: () => Promise<boolean>;
  /** Whether Limber's icon is in the toolbar; if the browser does not say, `null`. */
  readonly pin: PinAdapter;
  /** Closes this page's tab; resolves to false if that did not happen. */
  readonly closePage: () => Promise<boolean>;
}

/** A page that is still there so long after Limber was to start anew is there because it did not. In ms. */
const GONE_WITHIN = 5 * SECOND;

/** Whether it did what was asked of it, in time. What went wrong outside is said in the page's console, as a warning: the page goes on. */
async function isDone(what: string, ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await within(ANSWER_WITHIN, ask);
    return true;
  } catch (error) {
    console.warn('Limber:', what, error);
    return false;
  }
}

function limitedAccess(access: CallAccess): CallAccess {
  return {
    ...access,
    read: () => within(ANSWER_WITHIN, access.read),
    revoke: () => within(ANSWER_WITHIN, access.revoke),
    // A person may take their time over the browser's question. Asked in the same turn as the click, or Firefox sees none.
    allow: async () => access.allow(),
  };
}

export function createClient(platform: PagePlatform): Client {
  const { storage } = platform;
  // The background asks the same and has it in the log.
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
  return {
    now,
    language,
    read: async () => readState(now(), zone()),
    onChanged: storage.onChanged,
    send,
    broken: (error) => {
      console.error('Limber: the page was not shown', error);
      // More than once would be a circle: its answer changes what is stored, and the page tries again.
      if (!hasAsked) void send({ type: 'lookAsked' });
      hasAsked = true;
    },
    history: createHistoryClient(platform.send),
    checkPlaces: createCheckPlaces(platform.checkPlace, now),
    version: platform.version,
    callAccess: limitedAccess(platform.callAccess),
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
