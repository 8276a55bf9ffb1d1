// Decides which settings come from a person's other computers, and which are sent to them.

import { type SettingName, type Settings, settingNames } from '../state/settings';
import { changeSetting } from '../state/settings-schema';
import { isLater, type Stamp, type Sync, type SyncItem } from '../state/sync';
import { FURTHEST, type Instant } from '../state/time';

/** A person's settings, and what is known of each. */
export interface Synced {
  readonly settings: Settings;
  readonly sync: Sync;
}

/** Compares by content: hours and days off are new objects at each reading, with their keys in the order of their schema. */
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Of a change at `now`: later than what this computer knows, even if a clock is wrong (SYNC-3). */
const stampAfter = (known: Stamp | undefined, by: string, now: Instant): Stamp => ({
  at: Math.min(Math.max(now, (known?.at ?? 0) + 1), FURTHEST),
  by,
});

const withStamps = (sync: Sync, names: readonly SettingName[], by: string, now: Instant): Sync =>
  names.length === 0
    ? sync
    : {
        ...sync,
        stamps: {
          ...sync.stamps,
          ...Object.fromEntries(names.map((name) => [name, stampAfter(sync.stamps[name], by, now)])),
        },
      };

/** The settings in which the two differ. */
const differing = (before: Settings, after: Settings): SettingName[] =>
  settingNames.filter((name) => !isSame(before[name], after[name]));

/**
 * Switches sync on or off (SYNC-1). What was known of the others is forgotten either way: while it was off, both may have
 * changed, and whoever joins takes what is there (SYNC-4).
 *
 * @param device a random name, used if this computer has none yet
 */
export function switchSync(sync: Sync, isOn: boolean, device: string): Sync {
  if (sync.isOn === isOn) return sync;
  return { isOn, device: sync.device ?? device, hasJoined: false, stamps: {}, refusal: null };
}

/** Notes which settings a person has just changed on this computer, at `now`. */
export function noteChanged(before: Settings, { settings, sync }: Synced, now: Instant): Sync {
  if (!sync.isOn || !sync.device || before === settings) return sync;
  return withStamps(sync, differing(before, settings), sync.device, now);
}

/** The items that are later than what this computer has, and that it understands. */
const news = ({ settings, sync }: Synced, items: readonly SyncItem[]): SyncItem[] =>
  items.filter(
    ({ name, value, stamp }) => isLater(stamp, sync.stamps[name]) && changeSetting(settings, name, value) !== settings,
  );

/**
 * Takes what lies in the browser's area. Of each setting the later change counts (SYNC-2); a value that is not allowed here
 * is left where it is (SYNC-5). A computer that has just joined adds what only it has changed, as of `now` (SYNC-4).
 *
 * @param usual what each setting is when nobody has changed it
 */
export function takeArea(known: Synced, items: readonly SyncItem[], usual: Settings, now: Instant): Synced {
  const { sync } = known;
  if (!sync.isOn || !sync.device) return known;
  const taken = news(known, items).reduce<Synced>(
    ({ settings, sync: { stamps, ...rest } }, { name, value, stamp }) => ({
      settings: changeSetting(settings, name, value),
      sync: { ...rest, stamps: { ...stamps, [name]: stamp } },
    }),
    known,
  );
  if (sync.hasJoined) return taken;
  const own = differing(usual, taken.settings).filter(
    (name) => !taken.sync.stamps[name] && !items.some((item) => item.name === name),
  );
  return { ...taken, sync: { ...withStamps(taken.sync, own, sync.device, now), hasJoined: true } };
}

/** What this computer would have in the browser's area; `null` while sync is off. */
export function syncWish({ settings, sync }: Synced): readonly SyncItem[] | null {
  if (!sync.isOn) return null;
  return settingNames.flatMap((name) => {
    const stamp = sync.stamps[name];
    return stamp ? [{ name, value: settings[name], stamp }] : [];
  });
}

/** What has to be written: this computer's change is the later one, or the area has none. */
export const itemsToWrite = (wished: readonly SyncItem[], there: readonly SyncItem[]): SyncItem[] =>
  wished.filter(({ name, stamp }) => isLater(stamp, there.find((item) => item.name === name)?.stamp));

/** Whether the area has something that this computer has not seen. */
export const hasNews = (wished: readonly SyncItem[], there: readonly SyncItem[]): boolean =>
  there.some(({ name, stamp }) => isLater(stamp, wished.find((item) => item.name === name)?.stamp));
