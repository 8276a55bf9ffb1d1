// Decides how often a refused notification is tried, and when.

import { type Instant, MINUTE } from './time';

/** How many times a notification is tried that the browser refuses (PROMPT-12). */
export const TRIES = 5;

/** … and how long after one another, in ms. */
export const TRIES_EVERY = MINUTE;

/** That the browser would not show a notification: how often so far, and when it is tried again. */
export interface Retry {
  readonly failures: number;
  readonly againAt: Instant;
}

/** It was tried after the event at `triedAt`, and refused once more by `now`: a browser may take its time to refuse. */
export const refusedOnce = (before: Retry | undefined, triedAt: Instant, now: Instant): Retry => ({
  failures: (before?.failures ?? 0) + 1,
  againAt: Math.max(triedAt + TRIES_EVERY, now + TRIES_EVERY / 2),
});

/** When it is tried again, epoch ms; `null` if it has been tried often enough. Of one that never failed: at once. */
export function tryAt(retry: Retry | undefined): Instant | null {
  if (!retry) return Number.NEGATIVE_INFINITY;
  return retry.failures < TRIES ? retry.againAt : null;
}

/** When to look at the clock for it next, for somebody whose last event was at `lastEventAt`. Epoch ms. */
export function nextTryAt(retry: Retry | undefined, lastEventAt: Instant): Instant | null {
  const at = tryAt(retry);
  if (at === null || at > lastEventAt) return at;
  // It is being tried just now; whoever tries it may be stopped before the answer.
  return lastEventAt + TRIES_EVERY;
}

/** Whether it may be tried as of the last event. */
export function mayTry(retry: Retry | undefined, lastEventAt: Instant): boolean {
  const at = tryAt(retry);
  return at !== null && at <= lastEventAt;
}

/** The same, as if it had never been refused. */
export function withoutRetry<Noticed extends { readonly retry?: Retry | undefined }>(noticed: Noticed) {
  const { retry: _, ...others } = noticed;
  return others;
}
