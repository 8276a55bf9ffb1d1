// What pages need of the browser, as types.

import type { BrowserSigns } from '../core/views/browser-name';
import type { PageLook } from './page-look';
import type { EnvironmentAdapter, Reply, StorageAdapter } from './platform';

/** The meeting sites whose addresses the person lets Limber see. All of them are asked for together. */
export interface CallAccess {
  /** The names of all meeting sites. */
  readonly sites: readonly string[];
  /** The names of the sites that are allowed now. */
  readonly read: () => Promise<readonly string[]>;
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
  /** Makes the browser ask the person. Resolves to whether they allowed it. Must be called during a click. */
  readonly allow: () => Promise<boolean>;
  readonly revoke: () => Promise<void>;
}

/** Whether Limber's icon is in the toolbar, or in the menu of all extensions only. */
export interface PinAdapter {
  /** `null` if the browser does not tell. */
  readonly isPinned: () => Promise<boolean | null>;
  /** Calls back after a change, if the browser reports it. */
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
}

/** Windows in which the browser keeps nothing: Incognito in Chrome, InPrivate in Edge. */
export interface PrivateWindowsAdapter {
  /** Whether this page belongs to such a window. */
  readonly isHere: () => Promise<boolean>;
  /** Whether the person lets Limber into them, on the browser's own page for extensions. */
  readonly isAllowed: () => Promise<boolean>;
}

/** Where a person is in the safety check, kept in memory until the browser closes; `undefined` deletes it. */
export interface CheckPlaceAdapter extends Pick<StorageAdapter, 'onChanged'> {
  readonly get: () => Promise<unknown>;
  readonly set: (value: unknown) => Promise<void>;
}

/** What only the page with a report asks of the browser. */
export interface ReportPlatform {
  /** What the browser says of itself by itself. What has to be asked for (a model, the full version) is not asked. */
  readonly browserSigns: () => BrowserSigns;
  /** Copies a text, which needs no permission after a click. Rejects if the browser refuses. */
  readonly copyText: (text: string) => Promise<void>;
}

/** The browser API as a page needs it. Adapters only translate. */
export interface PagePlatform {
  readonly environment: EnvironmentAdapter;
  readonly storage: StorageAdapter;
  /** Rejects if the background cannot be reached. */
  readonly send: (message: unknown) => Promise<Reply>;
  /**
   * Opens a port to the background. When it closes, the background knows that the page is gone. `returning`: the page was
   * open before the guide went on, or before the background started. Calls `onClosed` in a later turn if the other end closes
   * it. The returned function closes it from this end.
   */
  readonly openPort: (returning: boolean, onClosed: () => void) => () => void;
  readonly openSettings: () => Promise<void>;
  readonly checkPlace: CheckPlaceAdapter;
  /** Whether this browser tells which tab uses the microphone, the camera or the screen. */
  readonly canSeeSharing: () => Promise<boolean>;
  /** Opens the browser's page for keyboard shortcuts. */
  readonly openShortcuts: () => Promise<void>;
  /** The extension's own version, such as "0.1.0". */
  readonly version: () => string;
  /** Opens the popup's content in a tab, where there is more room. */
  readonly openLarger: (at: 'today' | null) => Promise<void>;
  /** Saves a file where the browser saves what is downloaded. */
  readonly saveFile: (name: string, parts: readonly string[], type: string) => void;
  /** Restarts the extension, which closes its pages. Throws if the browser refuses. */
  readonly restart: () => void;
  readonly pin: PinAdapter;
  /** Shows this page with this look and in this language, and the next one from its first paint on. Never throws. */
  readonly applyLook: (look: PageLook) => void;
  /** The language of the page before this one, a BCP 47 code; `null` if no copy of it is kept. */
  readonly lastLanguage: () => string | null;
  /** Closes the tab that this page is in. */
  readonly closePage: () => Promise<void>;
}
