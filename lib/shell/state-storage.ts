import * as z from 'zod/mini';
import { newPerson, personSchema } from '../core/person';
import { readSettings } from '../core/settings';
import type { State } from '../core/state';
import type { Instant } from '../core/time';
import { freshTracker, trackerSchema } from '../core/tracker';
import type { StorageAdapter } from '../platform/platform';

const keys = ['settings', 'person', 'tracker', 'zone'] as const;

/** Where a value that did not parse is kept, so that nothing of a person's is thrown away. */
const setAsideKey = 'setAside';

export interface Loaded {
  readonly state: State;
  /** Stored values that did not parse, by key. */
  readonly unreadable: Readonly<Record<string, unknown>>;
}

/** The state as stored; whatever is missing or does not parse begins afresh. */
export async function loadState(storage: StorageAdapter, now: Instant, zone: string): Promise<Loaded> {
  const stored = await storage.get(keys);
  const unreadable: Record<string, unknown> = {};
  const read = <Value>(key: (typeof keys)[number], schema: z.ZodMiniType<Value>, fresh: Value): Value => {
    if (!(key in stored)) return fresh;
    const parsed = schema.safeParse(stored[key]);
    if (parsed.success) return parsed.data;
    unreadable[key] = stored[key];
    return fresh;
  };
  const state = {
    settings: readSettings(stored.settings),
    person: read('person', personSchema, newPerson),
    tracker: read('tracker', trackerSchema, freshTracker(now)),
    zone: read('zone', z.string(), zone),
  };
  return { state, unreadable };
}

/** Writes what differs, in one write. Rejects as the browser does (quota, disk). */
export async function saveState(storage: StorageAdapter, before: Loaded, after: State): Promise<void> {
  const changed: Record<string, unknown> = {};
  for (const key of keys) {
    if (before.state[key] !== after[key] || key in before.unreadable) changed[key] = after[key];
  }
  if (Object.keys(before.unreadable).length > 0) changed[setAsideKey] = before.unreadable;
  if (Object.keys(changed).length > 0) await storage.set(changed);
}
