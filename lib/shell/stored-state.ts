import * as z from 'zod/mini';
import { diaryEntrySchema } from '../core/diary';
import { emptyOutbox, outboxSchema } from '../core/outbox';
import { newPerson, personSchema } from '../core/person';
import { readSettings, type Settings, settingNames } from '../core/settings';
import type { State } from '../core/state';
import { type Instant, isZone } from '../core/time';
import { freshTracker, trackerSchema } from '../core/tracker';
import { migrateOutbox } from './migrations/outbox';
import { migratePerson } from './migrations/person';
import { migrateSettings } from './migrations/settings';
import { migrateTracker } from './migrations/tracker';

/** What is stored, by key. Nothing is known of the values. */
export type Items = Readonly<Record<string, unknown>>;

export const stateKeys = ['settings', 'person', 'tracker', 'outbox', 'diary', 'zone'] as const;
type Key = (typeof stateKeys)[number];

/** Where a value that did not parse is kept, so that nothing of a person's is thrown away. */
const setAsideKey = 'setAside';

/** A safety result is never kept where "Forget this" does not reach. */
function withoutSafety(person: unknown): unknown {
  if (typeof person !== 'object' || person === null) return person;
  return Object.fromEntries(Object.entries(person).filter(([name]) => name !== 'safety'));
}

/** A state as it was read. */
export interface Read {
  readonly state: State;
  /** Settings as they are stored, with whatever a newer Limber put there. */
  readonly storedSettings: Items;
  /** Stored values that did not parse, by key. */
  readonly unreadable: Items;
  /** There is a tracker that can be read; without one the background has not begun, and the time shown is made up. */
  readonly isBegun: boolean;
}

/** What was stored by any Limber as this one reads it; what is on the wall was so in the zone that was stored with it. */
function migrate(items: Items, zone: string): Items {
  const storedIn = typeof items.zone === 'string' && isZone(items.zone) ? items.zone : zone;
  return {
    ...migrateOutbox(items),
    ...('person' in items ? { person: migratePerson(items.person, storedIn) } : {}),
    ...('tracker' in items ? { tracker: migrateTracker(items.tracker, storedIn) } : {}),
  };
}

/** The state that is stored. What does not parse begins afresh. */
export function readState(items: Items, now: Instant, zone: string): Read {
  const stored = migrate(items, zone);
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
    outbox: read('outbox', outboxSchema, emptyOutbox),
    diary: read('diary', z.array(diaryEntrySchema), []),
    zone: read('zone', z.string(), zone),
  };
  const isBegun = 'tracker' in stored && !('tracker' in unreadable);
  return { state, storedSettings, unreadable, isBegun };
}

/** Only what a person changed is written: the rest stays the default, or what a newer Limber understands. */
function settingsToStore({ state, storedSettings }: Read, after: Settings): Items {
  const changed = settingNames.filter((name) => state.settings[name] !== after[name]);
  return { ...storedSettings, ...Object.fromEntries(changed.map((name) => [name, after[name]])) };
}

/** All of a state, as it is stored. */
export function allItems(before: Read, after: State): Items {
  return { ...after, settings: settingsToStore(before, after.settings) };
}

/** What has to be written: what differs from what was read, and what could not be read. */
export function changedItems(before: Read, after: State, mustWriteAll: boolean): Items {
  const all = allItems(before, after);
  const mustWrite = (key: Key) => mustWriteAll || before.state[key] !== after[key] || key in before.unreadable;
  const items = Object.fromEntries(stateKeys.filter(mustWrite).map((key) => [key, all[key]]));
  return Object.keys(before.unreadable).length > 0 ? { ...items, [setAsideKey]: before.unreadable } : items;
}
