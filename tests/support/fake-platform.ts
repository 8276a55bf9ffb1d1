// A fake browser for the background, which notes what was done to it.

import type {
  BadgeLook,
  MenuItem,
  NotificationText,
  Platform,
  Reply,
  SeenPresence,
  Shared,
} from '../../lib/platform/platform';

/** Something that was done to the browser. */
export type Deed =
  | { readonly did: 'save'; readonly keys: readonly string[] }
  | { readonly did: 'alarm'; readonly at: number }
  | { readonly did: 'threshold'; readonly ms: number }
  | { readonly did: 'notify'; readonly id: string; readonly text: NotificationText }
  | { readonly did: 'clear'; readonly id: string }
  | { readonly did: 'badge'; readonly text: string; readonly look: BadgeLook }
  | { readonly did: 'title'; readonly text: string }
  | { readonly did: 'menu'; readonly items: readonly MenuItem[] }
  | { readonly did: 'openGuide' }
  | { readonly did: 'openWelcome' };

/**
 * A browser in memory that behaves like the real ones: storage copies values, an alarm rings once, and every answer comes in
 * a later turn of the event loop.
 */
export class FakePlatform implements Platform {
  now = Date.UTC(2026, 2, 2, 8);
  zone = 'Europe/Berlin';
  presence: SeenPresence = 'active';
  readonly stored = new Map<string, unknown>();
  readonly up = new Map<string, NotificationText>();
  alarmAt: number | null = null;
  deeds: Deed[] = [];
  /** Set to make the next write fail, as a full disk does. */
  refusesWrites = false;
  spare: unknown;
  isAudible = false;
  isFullscreen = false;
  isInCall = false;
  /** What a tab shares, as Firefox reports it. */
  readonly shared = new Set<Shared>();
  /** Input within the last 15 seconds. */
  isBusy = false;
  letsNoticesThrough = true;
  session = 'first';
  #badge = '';
  #title = '';
  readonly #listeners = new Map<string, (...details: never[]) => unknown>();

  /** What was done since the last look. */
  takeDeeds(): Deed[] {
    const { deeds } = this;
    this.deeds = [];
    return deeds;
  }

  /** The browser tells a listener something. */
  async tells(event: string, ...details: unknown[]): Promise<unknown> {
    const listener = this.#listeners.get(event);
    if (!listener) throw new Error(`nobody listens to ${event}`);
    return listener(...(details as never[]));
  }

  /** The background was stopped, so its listeners do nothing more. */
  forgetListeners(): void {
    this.#listeners.clear();
  }

  #listen(event: string) {
    return (listener: (...details: never[]) => unknown) => void this.#listeners.set(event, listener);
  }

  readonly environment = { now: () => this.now, zone: () => this.zone, language: () => 'en-GB' };

  readonly storage = {
    get: async (keys: readonly string[]) =>
      structuredClone(Object.fromEntries([...this.stored].filter(([key]) => keys.includes(key)))),
    set: async (items: Record<string, unknown>) => {
      if (this.refusesWrites) throw new Error('QuotaExceededError');
      this.deeds.push({ did: 'save', keys: Object.keys(items) });
      for (const [key, value] of Object.entries(items)) this.stored.set(key, structuredClone(value));
    },
    getSpare: async () => structuredClone(this.spare),
    setSpare: async (value: unknown) => {
      this.spare = structuredClone(value);
    },
    onChanged: () => undefined,
  };

  /** What an organisation has set. */
  policy: unknown = {};

  readonly managed = {
    get: async () => structuredClone(this.policy),
    onChanged: this.#listen('managed'),
  };

  readonly stores = {
    clearSynced: async () => {
      if (this.refusesWrites) throw new Error('QuotaExceededError');
      this.syncArea = {};
    },
    clear: async () => {
      if (this.refusesWrites) throw new Error('QuotaExceededError');
      this.stored.clear();
      this.spare = undefined;
      // It was kept in memory: the browser makes another.
      this.session = `${this.session} again`;
    },
  };

  /** What the browser copies between computers. */
  syncArea: Record<string, unknown> = {};

  readonly sync = {
    get: async () => structuredClone(this.syncArea),
    set: async (items: Record<string, unknown>) => {
      this.syncArea = { ...this.syncArea, ...structuredClone(items) };
    },
    onChanged: this.#listen('sync'),
  };

  readonly alarm = {
    get: async () => this.alarmAt,
    set: async (at: number) => {
      this.deeds.push({ did: 'alarm', at });
      this.alarmAt = at;
    },
    onWake: this.#listen('wake'),
  };

  readonly idle = {
    setThreshold: (ms: number) => void this.deeds.push({ did: 'threshold', ms }),
    query: async (thresholdMs: number) =>
      this.presence === 'active' && thresholdMs <= 15_000 && !this.isBusy ? 'idle' : this.presence,
    onChanged: this.#listen('presence'),
  };

  readonly notifications = {
    list: async () => [...this.up.keys()],
    show: async (id: string, text: NotificationText) => {
      this.deeds.push({ did: 'notify', id, text });
      this.up.set(id, text);
    },
    clear: async (id: string) => {
      this.deeds.push({ did: 'clear', id });
      this.up.delete(id);
    },
    test: async () => 'shown' as const,
    isAllowed: async () => this.letsNoticesThrough,
    onAllowedChanged: this.#listen('noticesAllowed'),
    onClicked: this.#listen('clicked'),
    onButton: this.#listen('button'),
    onClosed: this.#listen('closed'),
  };

  readonly toolbar = {
    badge: async () => this.#badge,
    setBadge: async (text: string, look: BadgeLook) => {
      this.deeds.push({ did: 'badge', text, look });
      this.#badge = text;
    },
    title: async () => this.#title,
    setTitle: async (text: string) => {
      this.deeds.push({ did: 'title', text });
      this.#title = text;
    },
  };

  /** The welcome page is open in a tab. */
  isWelcomeOpen = false;

  readonly surfaces = {
    openGuide: async () => void this.deeds.push({ did: 'openGuide' }),
    openWelcome: async () => {
      if (this.isWelcomeOpen) return;
      this.deeds.push({ did: 'openWelcome' });
      this.isWelcomeOpen = true;
    },
  };

  readonly tabs = { isAudible: async () => this.isAudible };

  readonly windows = { isFullscreen: async () => this.isFullscreen };

  readonly calls = { isLikely: async () => this.isInCall, onAccessChanged: this.#listen('callAccess') };

  readonly sharing = { isOn: async (what: Shared) => this.shared.has(what), onChanged: this.#listen('sharing') };

  readonly commands = { onCommand: this.#listen('command') };

  readonly menu = {
    set: async (items: readonly MenuItem[]) => void this.deeds.push({ did: 'menu', items }),
    onClicked: this.#listen('menuClicked'),
  };

  readonly lifecycle = {
    onInstalled: this.#listen('installed'),
    onBrowserStarted: this.#listen('browserStarted'),
    session: async () => this.session,
  };

  readonly pages = {
    onMessage: this.#listen('message') as (listener: (message: unknown) => Promise<Reply>) => void,
    onView: this.#listen('view'),
  };
}
