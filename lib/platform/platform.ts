import type { Instant } from '../core/state/time';

/**
 * The browser, as the background needs it. Adapters translate and decide nothing; tests have one of their own
 * (`tests/support/fake-platform.ts`). Times are epoch ms.
 */
export interface Platform {
  readonly environment: EnvironmentAdapter;
  readonly storage: StorageAdapter;
  readonly alarm: AlarmAdapter;
  readonly idle: IdleAdapter;
  readonly notifications: NotificationsAdapter;
  readonly toolbar: ToolbarAdapter;
  readonly surfaces: SurfacesAdapter;
  readonly tabs: TabsAdapter;
  readonly windows: WindowsAdapter;
  readonly calls: CallsAdapter;
  readonly sharing: SharingAdapter;
  readonly commands: CommandsAdapter;
  readonly menu: MenuAdapter;
  readonly lifecycle: LifecycleAdapter;
  readonly pages: PagesAdapter;
}

export interface EnvironmentAdapter {
  readonly now: () => Instant;
  /** IANA name of the time zone. */
  readonly zone: () => string;
  /** The browser's language, a BCP 47 code. */
  readonly language: () => string;
}

export interface StorageAdapter {
  /** What is stored under these keys; a missing key is absent. */
  readonly get: (keys: readonly string[]) => Promise<Record<string, unknown>>;
  /** One write: all of it or none. Rejects when the browser will not (quota, disk). */
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  /** What is kept in memory until the browser closes, for when it will not write; `undefined` if there is nothing. */
  readonly getSpare: () => Promise<unknown>;
  /** Keeps something in memory; `undefined` lets go of it. */
  readonly setSpare: (value: unknown) => Promise<void>;
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
}

export interface AlarmAdapter {
  /** When the one alarm is set for, or `null`. */
  readonly get: () => Promise<Instant | null>;
  readonly set: (at: Instant) => Promise<void>;
  readonly onWake: (listener: () => void) => void;
}

export interface TabsAdapter {
  /** Whether any tab is making a sound. */
  readonly isAudible: () => Promise<boolean>;
}

export interface WindowsAdapter {
  /** Whether a browser window fills a screen. */
  readonly isFullscreen: () => Promise<boolean>;
}

export interface CallsAdapter {
  /** Whether a tab looks like a call, on a meeting site that the person allowed; `false` if none is allowed. */
  readonly isLikely: () => Promise<boolean>;
  /** The person allowed meeting sites, or took that back. */
  readonly onAccessChanged: (listener: () => void) => void;
}

/** What a page can be given by the person, and a browser may tell of. */
export type Shared = 'microphone' | 'camera' | 'screen';

/** Only Firefox tells, and without a permission; elsewhere nothing is ever shared. */
export interface SharingAdapter {
  /** Whether any tab uses it; `false` where the browser does not tell. */
  readonly isOn: (what: Shared) => Promise<boolean>;
  /** A tab began or ended to use one of them. Says nothing where the browser does not, nor when the tab was closed. */
  readonly onChanged: (listener: () => void) => void;
}

export interface CommandsAdapter {
  /** A keyboard shortcut was pressed; `name` as in the manifest. */
  readonly onCommand: (listener: (name: string) => void) => void;
}

export interface MenuItem {
  readonly id: string;
  readonly title: string;
  /** Id of the item that this one is under, which stands before it in the list. */
  readonly parent?: string;
}

export interface MenuAdapter {
  /** Replaces the menu of the toolbar icon. At most 6 items at the top: the browsers show no more. */
  readonly set: (items: readonly MenuItem[]) => Promise<void>;
  readonly onClicked: (listener: (id: string) => void) => void;
}

export type SeenPresence = 'active' | 'idle' | 'locked';

export interface IdleAdapter {
  /** After how long without input to say `idle`, in ms. `awaitsInput`: it has been said, and input is what is waited for. */
  readonly setThreshold: (ms: number, awaitsInput: boolean) => void;
  readonly query: (thresholdMs: number) => Promise<SeenPresence>;
  readonly onChanged: (listener: (presence: SeenPresence) => void) => void;
}

export interface NotificationText {
  readonly title: string;
  readonly message: string;
  /** Labels of the buttons, in order. Left out where the browser has none (Firefox throws on them). */
  readonly buttons: readonly string[];
}

export interface NotificationsAdapter {
  /** Ids of the notifications that are up. */
  readonly list: () => Promise<readonly string[]>;
  readonly show: (id: string, text: NotificationText) => Promise<void>;
  readonly clear: (id: string) => Promise<void>;
  /** Shows a notification to see whether the browser does; it may still be hidden by the system. */
  readonly test: (text: NotificationText) => Promise<'shown' | 'off' | 'refused'>;
  /** Whether the system lets notifications through; `true` where the browser does not tell (Firefox). */
  readonly isAllowed: () => Promise<boolean>;
  readonly onAllowedChanged: (listener: () => void) => void;
  readonly onClicked: (listener: (id: string) => void) => void;
  readonly onButton: (listener: (id: string, index: number) => void) => void;
  /** `byHand` is false where the browser does not tell (Firefox). */
  readonly onClosed: (listener: (id: string, byHand: boolean) => void) => void;
}

export type BadgeLook = 'due' | 'calm';

export interface ToolbarAdapter {
  readonly badge: () => Promise<string>;
  /** A break that is due stands out; a count towards it does not. */
  readonly setBadge: (text: string, look: BadgeLook) => Promise<void>;
  readonly title: () => Promise<string>;
  readonly setTitle: (text: string) => Promise<void>;
}

export interface SurfacesAdapter {
  /** Opens the toolbar popup, or a small window where the browser will not. Only after a click. */
  readonly openGuide: () => Promise<void>;
  /** Opens the welcome page in a tab, unless it is open. */
  readonly openWelcome: () => Promise<void>;
}

export interface LifecycleAdapter {
  /** Limber was installed or updated, or the browser was; `isNew`: Limber was not there before. */
  readonly onInstalled: (listener: (isNew: boolean) => void) => void;
  /** Makes the browser start the background when it starts. */
  readonly onBrowserStarted: (listener: () => void) => void;
  /** Names the time from the browser's, or the extension's, start to its end: the same for every worker in it, and for no other. */
  readonly session: () => Promise<string>;
}

export interface PagesAdapter {
  /** A page of this extension sent something. The listener's result goes back to it. */
  readonly onMessage: (listener: (message: unknown) => Promise<Reply>) => void;
  /** A guide goes on in a page; `returning` if the page was open before the guide went on, or before the background came up. */
  readonly onView: (listener: (view: { returning: boolean; onClosed: (listener: () => void) => void }) => void) => void;
}

/** What the background answers to an intent. */
export type Reply =
  | {
      readonly ok: true;
      /** How much history there is; or rows of it, and how many more made no sense. */
      readonly summary?: { readonly count: number; readonly since: number | null };
      readonly rows?: readonly unknown[];
      readonly unread?: number;
    }
  | { readonly ok: false; readonly error: 'notAnIntent' | 'notSaved' | 'noHistory' };
