import type { EnvironmentAdapter, Reply, StorageAdapter } from './platform';

/** Which meeting sites the person lets Limber see the addresses of. All of them are asked for together. */
export interface CallAccess {
  /** Names of the sites there are. */
  readonly sites: readonly string[];
  /** Names of the sites that are allowed now. */
  readonly read: () => Promise<readonly string[]>;
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
  /** The browser asks the person; resolves to whether they said yes. Only from a click, and in the same turn. */
  readonly allow: () => Promise<boolean>;
  readonly revoke: () => Promise<void>;
}

/** Whether Limber's icon is in the toolbar, or in the menu of all extensions only. */
export interface PinAdapter {
  /** `null` where the browser does not tell. */
  readonly isPinned: () => Promise<boolean | null>;
  /** Calls back when that has changed, where the browser tells. */
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
}

/** Where somebody is in the safety check, in memory until the browser closes; `undefined` lets go of it. */
export interface CheckPlaceAdapter extends Pick<StorageAdapter, 'onChanged'> {
  readonly get: () => Promise<unknown>;
  readonly set: (value: unknown) => Promise<void>;
}

/** The browser, as a page needs it. */
export interface PagePlatform {
  readonly environment: EnvironmentAdapter;
  readonly storage: StorageAdapter;
  /** Rejects if the background cannot be reached. */
  readonly send: (message: unknown) => Promise<Reply>;
  /**
   * Opens a line whose closing tells the background that the page is gone; `returning` if the page was there before the guide
   * went on, or before the background came up. Calls back, later, when the line was closed from the other end; what is
   * returned closes it from this one.
   */
  readonly openPort: (returning: boolean, onClosed: () => void) => () => void;
  readonly openSettings: () => Promise<void>;
  readonly callAccess: CallAccess;
  readonly checkPlace: CheckPlaceAdapter;
  /** Whether this browser tells which tab uses the microphone, the camera or the screen. */
  readonly canSeeSharing: () => Promise<boolean>;
  /** Shows where the browser lets a person set keyboard shortcuts. */
  readonly openShortcuts: () => Promise<void>;
  /** The extension's own version, such as "0.1.0". */
  readonly version: () => string;
  /** Shows the same in a tab, where there is more room than in the popup. */
  readonly openLarger: (at: 'today' | null) => Promise<void>;
  /** Starts the whole extension anew; its pages close. Throws where the browser will not. */
  readonly restart: () => void;
  readonly pin: PinAdapter;
  /** Closes the tab that this page is in. */
  readonly closePage: () => Promise<void>;
}
