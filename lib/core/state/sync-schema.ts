// Decides how what is stored of sync is read, and what lies in the area that the browser copies.

import * as z from 'zod/mini';
import { type SettingName, settingNames } from './settings';
import { noSync, type Stamp, type Sync, type SyncItem } from './sync';
import { instantSchema } from './time-schema';

/** A computer's random name: 8 to 64 characters, of which none means anything. */
export const deviceSchema = z.string().check(z.regex(/^[\w-]{8,64}$/));

const stampSchema = z.object({ at: instantSchema, by: deviceSchema });

const itemSchema = z.object({ value: z.optional(z.unknown()), at: instantSchema, by: deviceSchema });

const syncSchema = z.object({
  isOn: z.boolean(),
  device: z.nullable(deviceSchema),
  hasJoined: z.boolean(),
  stamps: z.record(z.string(), z.unknown()),
  refusal: z.nullable(z.string().check(z.maxLength(1000))),
});

/** Comes before the name of a setting in the browser's area. Everything else in that area stays as it is. */
const PREFIX = 'setting.';

export const syncKeyOf = (name: SettingName) => `${PREFIX}${name}`;

/** An item as it is written. Without a value, the person took their choice back. */
export const syncItemToStore = ({ value, stamp }: SyncItem) => (value === undefined ? stamp : { value, ...stamp });

/**
 * Reads what is stored of sync. Each stamp is read for itself: a setting whose stamp makes no sense counts as one that nobody
 * changed. Without a name of its own a computer cannot take part, so sync is off then.
 *
 * @returns `isWhole`: whether all of it made sense
 */
export function readSync(stored: unknown): { readonly sync: Sync; readonly isWhole: boolean } {
  if (stored === undefined || stored === null) return { sync: noSync, isWhole: true };
  const parsed = syncSchema.safeParse(stored);
  if (!parsed.success) return { sync: noSync, isWhole: false };
  const { isOn, device, stamps } = parsed.data;
  const there = settingNames.filter((name) => Object.hasOwn(stamps, name));
  const read = there.flatMap((name) => {
    const stamp = stampSchema.safeParse(stamps[name]);
    return stamp.success ? [[name, stamp.data] as const] : [];
  });
  return {
    sync: { ...parsed.data, isOn: isOn && device !== null, stamps: Object.fromEntries(read) as Sync['stamps'] },
    isWhole: read.length === there.length,
  };
}

/** The settings in the browser's area, in the order of the settings page. What makes no sense there is left out. */
export function readSyncArea(items: Readonly<Record<string, unknown>>): SyncItem[] {
  const there = settingNames.filter((name) => Object.hasOwn(items, syncKeyOf(name)));
  return there.flatMap((name) => {
    const item = itemSchema.safeParse(items[syncKeyOf(name)]);
    if (!item.success) return [];
    const { value, at, by } = item.data;
    const stamp: Stamp = { at, by };
    return [value === undefined ? { name, stamp } : { name, value, stamp }];
  });
}
