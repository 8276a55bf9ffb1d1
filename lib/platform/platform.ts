// What the background needs of the browser, as types.

import type { Instant } from '../core/state/time';

/**
 * The browser API as the background needs it. Adapters translate and decide nothing. Tests use another implementation
 * (`tests/support/fake-platform.ts`). Times are epoch ms.
 */
export interface Platform {
  readonly environment: EnvironmentAdapter;
  readonly storage: StorageAdapter;
  readonly sync: SyncAdapter;
  readonly managed: ManagedAdapter;
  readonly stores: StoresAdapter;
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
  /** The browser's language, a BCP 47 code, with the hours of its clock if they are known. */
  readonly language: () => string;
}

export interface StorageAdapter {
  /** The values stored under these keys. A missing key is absent in the result. */
  readonly get: (keys: readonly string[]) => Promise<Record<string, unknown>>;
  /** Writes all items or none. Rejects if the browser refuses (quota, disk). */
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  /** The value that is kept in memory until the browser closes, for times when writing fails; `undefined` if there is none. */
  readonly getSpare: () => Promise<unknown>;
  /** Keeps a value in memory; `undefined` deletes it. */
  readonly setSpare: (value: unknown) => Promise<void>;
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
}

export interface ManagedAdapter {
  /** What an organisation has set for Limber on this computer; `{}` if nothing. Rejects when the browser cannot say. */
  readonly get: () => Promise<unknown>;
  /** It has set something else while the browser runs. Firefox reads it once and never says so. */
  readonly onChanged: (listener: () => void) => void;
}

export interface StoresAdapter {
  /** Deletes the copy of the settings that the browser keeps in the account (SYNC-7). */
  readonly clearSynced: () => Promise<void>;
  /** Empties the storage of this computer, on the disk and in memory, whatever is in it. */
  readonly clear: () => Promise<void>;
}

/** The storage area that the browser copies between the computers of a person who is signed in to it. */
export interface SyncAdapter {
  readonly get: () => Promise<Record<string, unknown>>;
  /** Rejects when the browser will not: the area is full, or there were too many writes. */
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  /** Something in it changed, here or on another computer. */
  readonly onChanged: (listener: () => void) => void;
}

export interface AlarmAdapter {
  /** When the alarm is set for; `null` if it is not set. */
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

/** What a page can use with the person's permission, and what a browser may report. */
export type Shared = 'microphone' | 'camera' | 'screen';

/** Whether tabs share something. Only Firefox tells, without a permission; in other browsers nothing counts as shared. */
export interface SharingAdapter {
  /** Whether any tab uses it; `false` where the browser does not tell. */
  readonly isOn: (what: Shared) => Promise<boolean>;
  /** A tab began or stopped using one of them. Not called if the browser does not report it, nor if the tab was closed. */
  readonly onChanged: (listener: () => void) => void;
}

export interface CommandsAdapter {
  /** A keyboard shortcut was pressed; `name` as in the manifest. */
  readonly onCommand: (listener: (name: string) => void) => void;
}

export interface MenuItem {
  readonly id: string;
  readonly title: string;
  /** The id of the item above this one. That item must come earlier in the list. */
  readonly parent?: string;
}

export interface MenuAdapter {
  /** Replaces the menu of the toolbar icon. Browsers show at most 6 items at the top level. */
  readonly set: (items: readonly MenuItem[]) => Promise<void>;
  readonly onClicked: (listener: (id: string) => void) => void;
}

export type SeenPresence = 'active' | 'idle' | 'locked';

export interface IdleAdapter {
  /**
   * Sets how long there must be no input before the browser reports `idle`, in ms. `awaitsInput`: it has reported that, and
   * only a return matters now.
   */
  readonly setThreshold: (ms: number, awaitsInput: boolean) => void;
  readonly query: (thresholdMs: number) => Promise<SeenPresence>;
  readonly onChanged: (listener: (presence: SeenPresence) => void) => void;
}

export interface NotificationText {
  readonly title: string;
  readonly message: string;
  /** The labels of the buttons, in order. Ignored where the browser has no buttons (Firefox throws on them). */
  readonly buttons: readonly string[];
}

export interface NotificationsAdapter {
  /** The ids of the notifications that are up. */
  readonly list: () => Promise<readonly string[]>;
  readonly show: (id: string, text: NotificationText) => Promise<void>;
  readonly clear: (id: string) => Promise<void>;
  /** Shows a test notification. `shown` means that the browser accepted it; the system may still hide it. */
  readonly test: (text: NotificationText) => Promise<'shown' | 'off' | 'refused'>;
  /** Whether the system allows notifications; `true` if the browser does not tell (Firefox). */
  readonly isAllowed: () => Promise<boolean>;
  readonly onAllowedChanged: (listener: () => void) => void;
  readonly onClicked: (listener: (id: string) => void) => void;
  readonly onButton: (listener: (id: string, index: number) => void) => void;
  /** `byHand` is false if the browser cannot tell (Firefox). */
  readonly onClosed: (listener: (id: string, byHand: boolean) => void) => void;
}

export type BadgeLook = 'due' | 'calm';

export interface ToolbarAdapter {
  readonly badge: () => Promise<string>;
  /** A due break has a strong colour; a countdown has a calm one. */
  readonly setBadge: (text: string, look: BadgeLook) => Promise<void>;
  readonly title: () => Promise<string>;
  readonly setTitle: (text: string) => Promise<void>;
}

export interface SurfacesAdapter {
  /** Opens the toolbar popup, or a small window if the browser refuses. Only after a click. */
  readonly openGuide: () => Promise<void>;
  /** Opens the welcome page in a tab, unless it is open already. */
  readonly openWelcome: () => Promise<void>;
}

export interface LifecycleAdapter {
  /** Limber or the browser was installed or updated. `isNew`: Limber was not installed before. */
  readonly onInstalled: (listener: (isNew: boolean) => void) => void;
  /** Registers a listener, so that the browser starts the background when it starts itself. */
  readonly onBrowserStarted: (listener: () => void) => void;
  /**
   * An id for the time from the start of the browser, or of the extension, to its end. All workers in that time get the same
   * id.
   */
  readonly session: () => Promise<string>;
}

export interface PagesAdapter {
  /** A page of this extension sent a message. The listener's result is the answer. */
  readonly onMessage: (listener: (message: unknown) => Promise<Reply>) => void;
  /** A page shows a running guide. `returning`: the page was open before the guide went on, or before the background started. */
  readonly onView: (listener: (view: { returning: boolean; onClosed: (listener: () => void) => void }) => void) => void;
}

/** The background's answer to a page. */
export type Reply =
  | {
      readonly ok: true;
      /** How much history there is, or rows of it and how many others make no sense. */
      readonly summary?: { readonly count: number; readonly since: number | null };
      readonly rows?: readonly unknown[];
      readonly unread?: number;
      /** The id that the next page of rows comes after; `null`: there is none. */
      readonly last?: string | null;
    }
  /** Everything is deleted: what was stored, and the rows; `null` where the history could not be reached, `asRead` where the page has them. */
  | { readonly ok: true; readonly items: Record<string, unknown>; readonly rows: readonly unknown[] | 'asRead' | null }
  | { readonly ok: false; readonly error: 'notAnIntent' | 'notSaved' | 'noHistory' | 'locked' };
