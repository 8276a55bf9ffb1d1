import * as z from 'zod/mini';
import type { State } from '../core/state/state';
import type { Instant } from '../core/state/time';
import { withStored } from '../core/stored/late-storage';
import type { StorageAdapter } from '../platform/platform';
import { sealKey, sealOf } from './seal';
import type { Items } from './state-keys';
import { allItems, changedItems, isPrecious, type Read, readKeys, readState } from './stored-state';
import { NoAnswer, within } from './within';

/**
 * Where a state comes from.
 * - `disk`: as stored.
 * - `memory`: all of it is known, but the disk has not taken it, or does not answer.
 * - `blind`: begun without having seen the disk. It is never written over the settings and the person there.
 */
export type Origin = 'disk' | 'memory' | 'blind';

export interface Loaded extends Read {
  readonly origin: Origin;
  /** The disk does not have it: pages say so. */
  readonly isUnsaved: boolean;
  /** Whether the disk was read for it. */
  readonly isRead: boolean;
  /** What the log has to say about it: that storage does not answer, or that it does again. */
  readonly news: 'none' | 'stateNotRead' | 'stateReadAgain';
  /** When the last event was, as the disk says: by this it is known later whether memory is newer than the disk. */
  readonly diskIsFrom: unknown;
}

export interface StateStorage {
  /** The state as stored; else as this worker knew it last; else as it is in memory; else a new one. Never rejects. */
  readonly load: (now: Instant, zone: string) => Promise<Loaded>;
  /**
   * Writes what differs, in one write. If the browser will not write, the whole state is kept in memory instead, where the
   * next load finds it; the next write tries the disk again. Never rejects.
   *
   * @returns whether the disk has it
   */
  readonly save: (before: Loaded, after: State) => Promise<boolean>;
}

/** How long is waited for storage, in ms. Once it has not answered, this worker waits only `known` ms any more. */
export interface Limits {
  readonly disk: number;
  readonly known: number;
  readonly spare: number;
}

export const workerLimits: Limits = { disk: 10_000, known: 2000, spare: 2000 };
export const pageLimits: Limits = { disk: 4000, known: 1000, spare: 1000 };

const keptSchema = z.object({
  origin: z.enum(['disk', 'memory', 'blind']),
  items: z.record(z.string(), z.unknown()),
  /** From when the disk may be without being newer than this. */
  diskIsFrom: z.array(z.unknown()),
});

/** A state in memory, as it would be stored: in this worker's own, or in what the browser keeps until it closes. */
type Kept = z.infer<typeof keptSchema>;

/** More writes than these in a row that may yet come through are not remembered. */
const TRIES_KEPT = 50;

/** Stands for what the browser could not read. */
const unreadable = { unreadable: true } as const;

const lastEventIn = ({ tracker }: Items) =>
  typeof tracker === 'object' && tracker !== null && 'lastEventAt' in tracker ? tracker.lastEventAt : null;

/** Whether what is in memory is newer than the disk, whose last event was at `diskIsFrom`. */
function isNewer(kept: Kept, diskIsFrom: unknown): boolean {
  switch (kept.origin) {
    case 'disk':
      return false;
    case 'memory':
      return kept.diskIsFrom.includes(diskIsFrom);
    case 'blind':
      return !(Number(diskIsFrom) > Number(lastEventIn(kept.items)));
    default:
      return kept.origin satisfies never;
  }
}

export function createStateStorage(storage: StorageAdapter, limits: Limits): StateStorage {
  /** What this worker loaded or saved last. */
  let last: Kept | null = null;
  /** What has not answered in time and has not answered since: no event waits long for it once more. */
  const silent = new Set<'get' | 'set'>();

  /** The answer to a call, for which less is waited once it has been silent. */
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

  /** Each key for itself: one that cannot be read must not cost the others, unless it holds what a person typed or said. */
  async function readEachKey(): Promise<Items> {
    const each = readKeys.map((key) =>
      storage.get([key]).catch((error: unknown) => {
        if (isPrecious(key)) throw error;
        return { [key]: unreadable };
      }),
    );
    return Object.assign({}, ...(await Promise.all(each)));
  }

  /** What is on the disk; `null` if it cannot be read. Asked once more, unless it was silent already. */
  async function readDisk(): Promise<Items | null> {
    const ms = limits.disk / 2;
    const again = silent.has('get') ? () => null : () => ask('get', ms, readEachKey);
    return ask('get', ms, () => storage.get(readKeys))
      .catch(again)
      .catch(() => null);
  }

  /** A spare that cannot be read costs nothing. */
  async function readSpare(): Promise<Kept | null> {
    const spare = keptSchema.safeParse(await within(limits.spare, storage.getSpare).catch(() => null)).data;
    // The worker before this one has waited already.
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

  /** Without the disk: what this worker or the one before it knew, or nothing. */
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

  /** Keeps a state in memory: in this worker, and where the next one finds it, if the browser will. */
  async function keep(origin: 'memory' | 'blind', before: Loaded, after: State): Promise<void> {
    const older = last && last.origin !== 'disk' ? last.diskIsFrom : [];
    // The write may still come through: the disk is then as this state was, and what follows in memory is newer.
    const diskIsFrom = [...older, before.diskIsFrom, after.tracker.lastEventAt].slice(-TRIES_KEPT);
    const kept: Kept = { origin, items: allItems(before, after), diskIsFrom };
    last = kept;
    // If that fails too, this worker still has it.
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
      // It is written, but no page can read it there.
      await keep('memory', before, after);
      return true;
    }
    last = { origin: 'disk', items: allItems(before, after), diskIsFrom: [after.tracker.lastEventAt] };
    if (before.isUnsaved) await within(limits.spare, () => storage.setSpare(undefined)).catch(() => undefined);
    return true;
  }

  return { load, save };
}
