// Decides how often a refused notification is tried, and when.

import { type Instant, MINUTE } from './time';

/** How many times a refused notification is tried (PROMPT-12). */
export const TRIES = 5;

/** The time between two tries, in ms (PROMPT-12). */
export const TRIES_EVERY = MINUTE;

/** The browser refused a notification: how often so far, and when to try again. */
export interface Retry {
  readonly failures: number;
  readonly againAt: Instant;
}

/**
 * Counts one more refusal. The notification was tried after the event at `triedAt`, and the refusal came at `now`; a browser
 * may take long to refuse.
 */
export const refusedOnce = (before: Retry | undefined, triedAt: Instant, now: Instant): Retry => ({
  failures: (before?.failures ?? 0) + 1,
  againAt: Math.max(triedAt + TRIES_EVERY, now + TRIES_EVERY / 2),
});

/** When to try again, epoch ms; `null` if it was tried often enough. A notification that was never refused is tried at once. */
export function tryAt(retry: Retry | undefined): Instant | null {
  if (!retry) return Number.NEGATIVE_INFINITY;
  return retry.failures < TRIES ? retry.againAt : null;
}

/** When to look at the clock for the next try, if the last event was at `lastEventAt`. Both are epoch ms. */
export function nextTryAt(retry: Retry | undefined, lastEventAt: Instant): Instant | null {
  const at = tryAt(retry);
  if (at === null || at > lastEventAt) return at;
  // A try is running. The worker that makes it may be stopped before the answer comes.
  return lastEventAt + TRIES_EVERY;
}

/** Whether it may be tried, as of the last event. */
export function mayTry(retry: Retry | undefined, lastEventAt: Instant): boolean {
  const at = tryAt(retry);
  return at !== null && at <= lastEventAt;
}

/** The same prompt or follow-up, as if it had never been refused. */
export function withoutRetry<Item extends { readonly retry?: Retry | undefined }>(item: Item) {
  const { retry: _, ...others } = item;
  return others;
}
