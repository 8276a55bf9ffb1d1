// Decides which settings come from a person's other computers, and which are sent to them.

import { isSameValue } from '../state/canonical';
import type { SomeSettings } from '../state/policy';
import { type SettingName, settingNames } from '../state/settings';
import { allowedValue } from '../state/settings-schema';
import { isLater, type Stamp, type Sync, type SyncItem, type SyncWish } from '../state/sync';
import { FURTHEST, type Instant } from '../state/time';

/** What a person chose, and what sync knows of each setting. An organisation's policy does not travel. */
export interface Synced {
  readonly chosen: SomeSettings;
  readonly sync: Sync;
}

/** The stamp of a change at `now`. It is later than what this computer knows, even if a clock is wrong (SYNC-3). */
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

/**
 * Switches sync on or off (SYNC-1). Either way it forgets what it knew of the other computers. All of them may have changed
 * while it was off, so a computer that joins takes what is there (SYNC-4).
 *
 * @param device a random name, for a computer that has none yet
 */
export function switchSync(sync: Sync, isOn: boolean, device: string): Sync {
  if (sync.isOn === isOn) return sync;
  return { isOn, device: sync.device ?? device, hasJoined: false, stamps: {}, refusal: null };
}

/** Notes what the browser answered when it refused; `null` once it does as asked. */
export const withRefusal = (sync: Sync, refusal: string | null): Sync =>
  sync.isOn && sync.refusal !== refusal ? { ...sync, refusal } : sync;

/** Notes at `now` which settings a person has just changed on this computer. */
export function noteChanged(before: SomeSettings, { chosen, sync }: Synced, now: Instant): Sync {
  if (!sync.isOn || !sync.device || before === chosen) return sync;
  const changed = settingNames.filter((name) => !isSameValue(before[name], chosen[name]));
  return withStamps(sync, changed, sync.device, now);
}

/** The choices with one taken from the browser's area; `null` if its value is not allowed here (SYNC-5). */
function withItem(chosen: SomeSettings, { name, value }: SyncItem): SomeSettings | null {
  const { [name]: _, ...others } = chosen;
  if (value === undefined) return others;
  const allowed = allowedValue(name, value);
  return allowed === undefined ? null : { ...others, [name]: allowed };
}

function takeItem(known: Synced, item: SyncItem): Synced {
  const { chosen, sync } = known;
  if (!isLater(item.stamp, sync.stamps[item.name])) return known;
  const taken = withItem(chosen, item);
  if (!taken) return known;
  return { chosen: taken, sync: { ...sync, stamps: { ...sync.stamps, [item.name]: item.stamp } } };
}

/**
 * Takes what is in the browser's area. Of two changes of a setting the later one counts (SYNC-2). A computer that has just
 * joined adds what only it has changed, with the time `now` (SYNC-4).
 */
export function takeArea(known: Synced, items: readonly SyncItem[], now: Instant): Synced {
  const { sync } = known;
  if (!sync.isOn || !sync.device) return known;
  const taken = items.reduce(takeItem, known);
  if (sync.hasJoined) return taken;
  const own = settingNames.filter(
    (name) => Object.hasOwn(taken.chosen, name) && !items.some((item) => item.name === name),
  );
  return { ...taken, sync: { ...withStamps(taken.sync, own, sync.device, now), hasJoined: true } };
}

/** What this computer would have in the browser's area; `null` while sync is off. */
export function syncWish({ chosen, sync }: Synced): SyncWish | null {
  if (!sync.isOn) return null;
  const items = settingNames.flatMap((name): SyncItem[] => {
    const stamp = sync.stamps[name];
    if (!stamp) return [];
    return [Object.hasOwn(chosen, name) ? { name, value: chosen[name], stamp } : { name, stamp }];
  });
  return { items, hasJoined: sync.hasJoined, isRefused: sync.refusal !== null };
}

/** The items that have to be written: this computer has the later change, or the area has none. */
export const itemsToWrite = (wished: readonly SyncItem[], there: readonly SyncItem[]): SyncItem[] =>
  wished.filter(({ name, stamp }) => isLater(stamp, there.find((item) => item.name === name)?.stamp));

/** Whether the area has a change that this computer has not seen. */
export const hasNews = (wished: readonly SyncItem[], there: readonly SyncItem[]): boolean =>
  there.some(({ name, stamp }) => isLater(stamp, wished.find((item) => item.name === name)?.stamp));
