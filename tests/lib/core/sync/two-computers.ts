import { defaultSettings, type Settings } from '../../../../lib/core/state/settings';
import { changeSetting } from '../../../../lib/core/state/settings-schema';
import { noSync } from '../../../../lib/core/state/sync';
import { readSyncArea, syncItemToStore, syncKeyOf } from '../../../../lib/core/state/sync-schema';
import {
  hasNews,
  itemsToWrite,
  noteChanged,
  type Synced,
  switchSync,
  syncWish,
  takeArea,
} from '../../../../lib/core/sync/sync-settings';

/** What the browser keeps for all computers of a person. */
export type Area = Readonly<Record<string, unknown>>;

/** As the browser hands it on: written as JSON, keys in the order of the alphabet. */
const carried = (area: Area): Area =>
  Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(area)) as Area).sort(([a], [b]) => (a < b ? -1 : 1)));

export const joined = (device: string): Synced => ({
  settings: defaultSettings,
  sync: { ...switchSync(noSync, true, device), hasJoined: true },
});

/** A person changes a setting on a computer. */
export function changed(computer: Synced, name: keyof Settings, value: unknown, now: number): Synced {
  const settings = changeSetting(computer.settings, name, value);
  return { settings, sync: noteChanged(computer.settings, { ...computer, settings }, now) };
}

/** A computer compares itself with the area: it takes what is later there, and writes what is later here. */
export function compared(computer: Synced, area: Area, now: number): { computer: Synced; area: Area; writes: number } {
  const there = readSyncArea(carried(area));
  const known = hasNews(syncWish(computer) ?? [], there) || !computer.sync.hasJoined;
  const after = known ? takeArea(computer, there, defaultSettings, now) : computer;
  const toWrite = itemsToWrite(syncWish(after) ?? [], there);
  const written = Object.fromEntries(toWrite.map((item) => [syncKeyOf(item.name), syncItemToStore(item)]));
  return { computer: after, area: { ...area, ...written }, writes: toWrite.length };
}
