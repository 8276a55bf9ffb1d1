// Decides which state counts: that in storage, or one that was kept in memory because storage failed.

import type { State } from '../core/state/state';
import type { Instant } from '../core/state/time';
import { withStored } from '../core/stored/late-storage';
import type { StorageAdapter } from '../platform/platform';
import { isNewer, type Kept, keptSchema, lastEventIn } from './kept-state';
import { sealKey, sealOf } from './seal';
import { asItems, type Items } from './state-keys';
import { allItems, changedItems, isPrecious, type Read, readKeys, readState } from './stored-state';
import { NoAnswer, within } from './within';

/**
 * Where a state was read from.
 * - `disk`: from storage.
 * - `memory`: the whole state is known, but storage refused it or does not answer.
 * - `blind`: the worker began without having read storage. Such a state never replaces the stored settings and person.
 */
export type Origin = 'disk' | 'memory' | 'blind';

export interface Loaded extends Read {
  readonly origin: Origin;
  /** Storage does not have this state. Pages say so. */
  readonly isUnsaved: boolean;
  /** Whether storage was read for it. */
  readonly isRead: boolean;
  /** What to log: storage does not answer, or it answers again. */
  readonly news: 'none' | 'stateNotRead' | 'stateReadAgain';
  /** The time of the last event in storage. With it a later worker knows whether memory is newer than storage. */
  readonly diskIsFrom: unknown;
}

export interface StateStorage {
  /**
   * The state from storage. If storage does not answer, what this worker last knew, or what the browser kept in memory, or a
   * new state. Never rejects.
   */
  readonly load: (now: Instant, zone: string) => Promise<Loaded>;
  /**
   * Writes what has changed, in one write. If the browser refuses, the whole state is kept in memory, where the next load
   * finds it. The next write tries storage again. Never rejects.
   *
   * @returns whether the disk has it
   */
  readonly save: (before: Loaded, after: State) => Promise<boolean>;
  /** Forgets what this worker knew last: what is stored was changed by other means. */
  readonly forget: () => void;
}

/** How long to wait for storage, in ms. After it failed to answer once, this worker waits only `known` ms. */
export interface Limits {
  readonly disk: number;
  readonly known: number;
  readonly spare: number;
}

export const workerLimits: Limits = { disk: 10_000, known: 2000, spare: 2000 };
export const pageLimits: Limits = { disk: 4000, known: 1000, spare: 1000 };

/** How many refused writes in a row are remembered, because each may still be carried out. */
const TRIES_KEPT = 50;

/** Stands for a value that the browser could not read. */
const unreadable = { unreadable: true } as const;

export function createStateStorage(storage: StorageAdapter, limits: Limits): StateStorage {
  /** What this worker last loaded or saved. */
  let last: Kept | null = null;
  /** The calls that did not answer in time and have not answered since. Later events wait less for them. */
  const silent = new Set<'get' | 'set'>();

  /** Asks storage, and waits less if the same call did not answer before. */
  async function ask<Answer>(call: 'get' | 'set', ms: number, go: () => Promise<Answer>): Promise<Answer> {
    const limit = silent.has(call) ? Math.min(ms, limits.known) : ms;
    const asked = (async () => go())();
    asked.then(
      () => silent.delete(call),
      (error: unknown) => error instanceof NoAnswer || silent.delete(call),
    );
    try {
      return await within(limit, () => asked);
    } catch (error) {
      if (error instanceof NoAnswer) silent.add(call);
      throw error;
    }
  }

  const getItems = (keys: readonly string[]) => storage.get(keys).then(asItems);

  /** Reads each key on its own. A key that cannot be read does not affect the others, unless it holds settings or the person. */
  async function readEachKey(): Promise<Items> {
    const each = readKeys.map((key) =>
      getItems([key]).catch((error: unknown) => {
        if (isPrecious(key)) throw error;
        return { [key]: unreadable };
      }),
    );
    return Object.assign({}, ...(await Promise.all(each)));
  }

  /** What is in storage; `null` if it cannot be read. It is tried twice, unless it did not answer before. */
  async function readDisk(): Promise<Items | null> {
    const ms = limits.disk / 2;
    const again = silent.has('get') ? () => null : () => ask('get', ms, readEachKey);
    return ask('get', ms, () => getItems(readKeys))
      .catch(again)
      .catch(() => null);
  }

  /** The state that the browser kept in memory. If it cannot be read, nothing is lost. */
  async function readSpare(): Promise<Kept | null> {
    const spare = keptSchema.safeParse(await within(limits.spare, storage.getSpare).catch(() => null)).data;
    // The worker before this one has waited for storage already.
    if (spare?.origin === 'blind') silent.add('get');
    return spare ?? null;
  }

  const loaded = (read: Read, origin: Origin, diskIsFrom: unknown, news: Loaded['news'] = 'none'): Loaded => ({
    ...read,
    origin,
    isUnsaved: origin !== 'disk',
    isRead: true,
    news,
    diskIsFrom,
  });

  /** A state without storage: what this worker or the one before it knew, or a new one. */
  function withoutDisk(known: Kept | null, now: Instant, zone: string): Loaded {
    if (!known) return { ...loaded(readState({}, now, zone), 'blind', null, 'stateNotRead'), isRead: false };
    const origin = known.origin === 'blind' ? 'blind' : 'memory';
    const news = known.origin === 'disk' ? 'stateNotRead' : 'none';
    return { ...loaded(readState(known.items, now, zone), origin, known.diskIsFrom.at(-1), news), isRead: false };
  }

  async function load(now: Instant, zone: string): Promise<Loaded> {
    const known = last ?? (await readSpare());
    const disk = await readDisk();
    if (!disk) return withoutDisk(known, now, zone);
    const isFrom = lastEventIn(disk);
    const kept = known && isNewer(known, isFrom) ? known : null;
    if (!kept) return loaded(readState(disk, now, zone), 'disk', isFrom);
    if (kept.origin === 'memory') return loaded(readState(kept.items, now, zone), 'memory', isFrom);
    const stored = readState(disk, now, zone);
    const state = withStored(readState(kept.items, now, zone).state, stored.state);
    return loaded({ ...stored, state }, 'memory', isFrom, 'stateReadAgain');
  }

  /** Keeps a state in memory: in this worker, and in the browser for the next one. */
  async function keep(origin: 'memory' | 'blind', before: Loaded, after: State): Promise<void> {
    const older = last && last.origin !== 'disk' ? last.diskIsFrom : [];
    // The refused write may still be carried out. Then storage has this state, and what follows in memory is newer.
    const diskIsFrom = [...older, before.diskIsFrom, after.tracker.lastEventAt].slice(-TRIES_KEPT);
    const kept: Kept = { origin, items: allItems(before, after), diskIsFrom };
    last = kept;
    // If this fails too, this worker still has the state.
    await within(limits.spare, () => storage.setSpare(kept)).catch(() => undefined);
  }

  async function save(before: Loaded, after: State): Promise<boolean> {
    if (before.origin === 'blind') {
      await keep('blind', before, after);
      return false;
    }
    const items = changedItems(before, after, before.isUnsaved);
    if (Object.keys(items).length > 0) {
      try {
        await ask('set', limits.disk, () => storage.set({ ...items, [sealKey]: sealOf(after) }));
      } catch {
        await keep('memory', before, after);
        return false;
      }
    }
    if (!before.isRead) {
      // It is written, but pages cannot read storage.
      await keep('memory', before, after);
      return true;
    }
    last = { origin: 'disk', items: allItems(before, after), diskIsFrom: [after.tracker.lastEventAt] };
    if (before.isUnsaved) await within(limits.spare, () => storage.setSpare(undefined)).catch(() => undefined);
    return true;
  }

  const forget = () => {
    last = null;
  };

  return { load, save, forget };
}
