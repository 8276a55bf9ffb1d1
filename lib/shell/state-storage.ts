import * as z from 'zod/mini';
import { diaryEntrySchema } from '../core/diary';
import { newPerson, personSchema } from '../core/person';
import { readSettings, type Settings, settingNames } from '../core/settings';
import type { State } from '../core/state';
import { type Instant, isZone } from '../core/time';
import { freshTracker, trackerSchema } from '../core/tracker';
import type { StorageAdapter } from '../platform/platform';
import { migratePerson } from './migrations/person';
import { migrateSettings } from './migrations/settings';
import { migrateTracker } from './migrations/tracker';

const keys = ['settings', 'person', 'tracker', 'diary', 'zone'] as const;
type Key = (typeof keys)[number];

/** Where a value that did not parse is kept, so that nothing of a person's is thrown away. */
const setAsideKey = 'setAside';

/** A safety result is never kept where "Forget this" does not reach. */
function withoutSafety(person: unknown): unknown {
  if (typeof person !== 'object' || person === null) return person;
  return Object.fromEntries(Object.entries(person).filter(([name]) => name !== 'safety'));
}

export interface Loaded {
  readonly state: State;
  /** Settings as they are stored, with whatever a newer Limber put there. */
  readonly storedSettings: Readonly<Record<string, unknown>>;
  /** Stored values that did not parse, by key. */
  readonly unreadable: Readonly<Record<string, unknown>>;
  /** The browser would not write the last time: this state is kept in memory only. */
  readonly isUnsaved: boolean;
  /** There is a tracker that can be read; without one the background has not begun, and the time shown is made up. */
  readonly isBegun: boolean;
}

/** Person and tracker as this Limber reads them; where they were stored, what is on the wall was in the zone stored with them. */
function migrateCalendar(stored: Record<string, unknown>, zone: string): Record<string, unknown> {
  const storedIn = typeof stored.zone === 'string' && isZone(stored.zone) ? stored.zone : zone;
  return {
    ...stored,
    ...('person' in stored ? { person: migratePerson(stored.person, storedIn) } : {}),
    ...('tracker' in stored ? { tracker: migrateTracker(stored.tracker, storedIn) } : {}),
  };
}

/** The state as stored, or as kept in memory when the browser would not write. What does not parse begins afresh. */
export async function loadState(storage: StorageAdapter, now: Instant, zone: string): Promise<Loaded> {
  const [onDisk, spare] = await Promise.all([storage.get(keys), storage.getSpare()]);
  const inMemory = z.record(z.string(), z.unknown()).safeParse(spare);
  const asStored: Record<string, unknown> = inMemory.success ? inMemory.data : onDisk;
  const stored = migrateCalendar(asStored, zone);
  const unreadable: Record<string, unknown> = {};
  const read = <Value>(key: Key, schema: z.ZodMiniType<Value>, fresh: Value): Value => {
    if (!(key in stored)) return fresh;
    const parsed = schema.safeParse(stored[key]);
    if (parsed.success) return parsed.data;
    unreadable[key] = key === 'person' ? withoutSafety(stored[key]) : stored[key];
    return fresh;
  };
  const storedSettings = migrateSettings(stored.settings);
  const state = {
    settings: readSettings(storedSettings),
    person: read('person', personSchema, newPerson),
    tracker: read('tracker', trackerSchema, freshTracker(now)),
    diary: read('diary', z.array(diaryEntrySchema), []),
    zone: read('zone', z.string(), zone),
  };
  const isBegun = 'tracker' in stored && !('tracker' in unreadable);
  return { state, storedSettings, unreadable, isUnsaved: inMemory.success, isBegun };
}

/** Only what a person changed is written: the rest stays the default, or what a newer Limber understands. */
function settingsToStore({ state, storedSettings }: Loaded, after: Settings): Record<string, unknown> {
  const changed = settingNames.filter((name) => state.settings[name] !== after[name]);
  return { ...storedSettings, ...Object.fromEntries(changed.map((name) => [name, after[name]])) };
}

/**
 * Writes what differs, in one write. If the browser will not write, the whole state is kept in memory instead, where
 * the next load finds it; the next write tries the disk again.
 *
 * @returns whether the disk has it
 */
export async function saveState(storage: StorageAdapter, before: Loaded, after: State): Promise<boolean> {
  const value = (key: Key) => (key === 'settings' ? settingsToStore(before, after.settings) : after[key]);
  const mustWrite = (key: Key) => before.isUnsaved || before.state[key] !== after[key] || key in before.unreadable;
  const items: Record<string, unknown> = Object.fromEntries(keys.filter(mustWrite).map((key) => [key, value(key)]));
  if (Object.keys(before.unreadable).length > 0) items[setAsideKey] = before.unreadable;
  if (Object.keys(items).length === 0) return true;
  try {
    await storage.set(items);
  } catch {
    await storage.setSpare(Object.fromEntries(keys.map((key) => [key, value(key)])));
    return false;
  }
  if (before.isUnsaved) await storage.setSpare(undefined);
  return true;
}
