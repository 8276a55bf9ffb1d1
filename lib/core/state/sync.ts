// What is known of keeping the settings the same on a person's computers.

import type { SettingName } from './settings';
import type { Instant } from './time';

/** When a person last changed a setting, and on which computer. Of two changes the later one counts (SYNC-2). */
export interface Stamp {
  /** Epoch ms; later than every change of this setting that this computer had seen by then. */
  readonly at: Instant;
  /** The random name of the computer (`Sync.device`). It decides between two changes of the same moment. */
  readonly by: string;
}

/** Whether settings are kept the same, and what is known of each. */
export interface Sync {
  readonly isOn: boolean;
  /** A random name for this computer, made when sync is first switched on; `null` before. */
  readonly device: string | null;
  /** Whether this computer has seen what the others keep, since sync was switched on. */
  readonly hasJoined: boolean;
  /** The settings that travel: those that somebody has changed, here or on another computer. */
  readonly stamps: { readonly [Name in SettingName]?: Stamp };
  /** What the browser said when it last refused; `null` when it last did as asked. */
  readonly refusal: string | null;
}

/** One setting in the storage area that the browser copies from computer to computer. */
export interface SyncItem {
  readonly name: SettingName;
  /** Not checked yet: a newer Limber may allow more. `undefined`: the person took their choice back. */
  readonly value?: unknown;
  readonly stamp: Stamp;
}

/** What this computer would have in that area. */
export interface SyncWish {
  readonly items: readonly SyncItem[];
  /** `false`: it has yet to see what is there, before it writes anything. */
  readonly hasJoined: boolean;
  /** The browser refused last time. */
  readonly isRefused: boolean;
}

export const noSync: Sync = { isOn: false, device: null, hasJoined: false, stamps: {}, refusal: null };

/** Whether `stamp` is of a later change than `other`; any change is later than none. */
export const isLater = (stamp: Stamp, other: Stamp | undefined): boolean =>
  !other || stamp.at > other.at || (stamp.at === other.at && stamp.by > other.by);
