import type { SettingName } from '../../../../lib/core/state/settings';
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

/** As the browser hands it on: written as JSON, with its keys in the order of the alphabet. */
const carried = (area: Area): Area =>
  Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(area)) as Area).sort(([a], [b]) => (a < b ? -1 : 1)));

export const joined = (device: string): Synced => ({
  chosen: {},
  sync: { ...switchSync(noSync, true, device), hasJoined: true },
});

/** A person changes a setting on a computer; `undefined`: they take their choice back. */
export function changed(computer: Synced, name: SettingName, value: unknown, now: number): Synced {
  const { [name]: _, ...others } = computer.chosen;
  const chosen = value === undefined ? others : { ...others, [name]: value };
  return { chosen, sync: noteChanged(computer.chosen, { ...computer, chosen }, now) };
}

/** A computer compares itself with the area: it takes what is later there, and writes what is later here. */
export function compared(computer: Synced, area: Area, now: number): { computer: Synced; area: Area; writes: number } {
  const there = readSyncArea(carried(area));
  const known = hasNews(syncWish(computer)?.items ?? [], there) || !computer.sync.hasJoined;
  const after = known ? takeArea(computer, there, now) : computer;
  const toWrite = itemsToWrite(syncWish(after)?.items ?? [], there);
  const written = Object.fromEntries(toWrite.map((item) => [syncKeyOf(item.name), syncItemToStore(item)]));
  return { computer: after, area: { ...area, ...written }, writes: toWrite.length };
}
