import * as z from 'zod/mini';
import { type Instant, instantSchema, MINUTE } from './time';

/** A notification that the browser refused is tried again this often, for as long as a prompt waits for an answer. */
const TRIES = 5;
const TRIES_EVERY = MINUTE;

/** That the browser would not show a notification: how often so far, and when it is tried again. */
export const retrySchema = z.object({ failures: z.int(), againAt: instantSchema });

export type Retry = Readonly<z.infer<typeof retrySchema>>;

/** It was refused once more. */
export const refusedOnce = (before: Retry | undefined, now: Instant): Retry => ({
  failures: (before?.failures ?? 0) + 1,
  againAt: now + TRIES_EVERY,
});

/** When it is tried again, epoch ms; `null` if it has been tried often enough. Of one that never failed: at once. */
export function triedAt(retry: Retry | undefined): Instant | null {
  if (!retry) return Number.NEGATIVE_INFINITY;
  return retry.failures < TRIES ? retry.againAt : null;
}

/** When to look at the clock for it next, for somebody whose last event was at `lastEventAt`. Epoch ms. */
export function nextTryAt(retry: Retry | undefined, lastEventAt: Instant): Instant | null {
  const at = triedAt(retry);
  if (at === null || at > lastEventAt) return at;
  // It is being tried just now; whoever tries it may be stopped before the answer.
  return lastEventAt + TRIES_EVERY;
}

/** Whether it may be tried as of the last event. */
export function mayTry(retry: Retry | undefined, lastEventAt: Instant): boolean {
  const at = triedAt(retry);
  return at !== null && at <= lastEventAt;
}
