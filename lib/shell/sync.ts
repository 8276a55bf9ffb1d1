// Compares this computer's settings with those in the area that the browser copies.

import type { Event } from '../core/state/events';
import type { SyncWish } from '../core/state/sync';
import { readSyncArea, syncItemToStore, syncKeyOf } from '../core/state/sync-schema';
import { type Instant, MINUTE, SECOND } from '../core/state/time';
import { hasNews, itemsToWrite } from '../core/sync/sync-settings';
import type { Platform } from '../platform/platform';
import { inShort } from './faults';

/** The least time between two comparisons, in ms: at most 12 writes a minute, where browsers allow 120 (SYNC-6). */
export const COMPARED_APART = 5 * SECOND;

/** After a refusal, this worker does not try again before so much time has passed, in ms (SYNC-6). */
export const TRIED_APART = 10 * MINUTE;

/** What comes of comparing. */
export type SyncEvent = Extract<Event, { type: 'syncSeen' | 'syncRefused' | 'syncWorksAgain' }>;

/**
 * Makes the function that compares this computer's settings with the area that the browser copies. It takes what is later
 * there, and writes what is later here, all of it in one write. It compares only when the wish is another one, and once for
 * each worker. Never rejects.
 *
 * @param tell handles an event; it is not waited for
 */
export function createSync(
  { sync: area, environment }: Pick<Platform, 'sync' | 'environment'>,
  tell: (event: SyncEvent) => void,
): (wish: SyncWish | null) => Promise<void> {
  let compared = '';
  let notBefore: Instant = Number.NEGATIVE_INFINITY;
  let latest: SyncWish | null = null;
  let isWaiting = false;

  async function compare({ items, hasJoined }: SyncWish): Promise<void> {
    const there = readSyncArea(await area.get());
    if (!hasJoined || hasNews(items, there)) tell({ type: 'syncSeen', items: there });
    const toWrite = hasJoined ? itemsToWrite(items, there) : [];
    if (toWrite.length === 0) return;
    await area.set(Object.fromEntries(toWrite.map((item) => [syncKeyOf(item.name), syncItemToStore(item)])));
  }

  async function follow(wish: SyncWish): Promise<void> {
    const saying = JSON.stringify([wish.items, wish.hasJoined]);
    if (saying === compared) return;
    const now = environment.now();
    const wait = notBefore - now;
    // A clock that was set back must not keep it waiting.
    if (wait > 0 && wait <= TRIED_APART) {
      // A timer does not keep the worker alive. If the worker dies, the next one compares.
      if (wait <= COMPARED_APART && !isWaiting) {
        isWaiting = true;
        setTimeout(again, wait);
      }
      return;
    }
    notBefore = now + COMPARED_APART;
    compared = saying;
    try {
      await compare(wish);
      if (wish.isRefused) tell({ type: 'syncWorksAgain' });
    } catch (error) {
      compared = '';
      notBefore = now + TRIED_APART;
      tell({ type: 'syncRefused', says: inShort(error) });
    }
  }

  function again(): void {
    isWaiting = false;
    if (latest) void follow(latest);
  }

  return async (wish) => {
    latest = wish;
    if (wish) await follow(wish);
    else compared = '';
  };
}
