// Decides which failures outside are logged: each call once in the life of a worker.

import type { Event } from '../core/state/events';

/** Reports that a call to the outside failed. `what` is the name of the call, `error` is what it threw or answered. */
export type Report = (what: string, error: unknown) => void;

/** How many characters of an error are kept. That is enough to find its cause. */
const LONGEST = 120;

/** An error as one line for the log. Errors of a browser are short and contain no personal data. */
export const inShort = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, LONGEST);

/**
 * Logs what fails outside, each call once in the life of a worker. A fault at every event would fill the log, and each entry
 * is itself an event.
 */
export function createFaults(tell: (event: Event) => void): Report {
  const told = new Set<string>();
  // If several calls fail with the same error object, that is one fault.
  const seen = new WeakSet<object>();
  return (what, error) => {
    const isKnown = told.has(what) || (error instanceof Error && seen.has(error));
    if (error instanceof Error) seen.add(error);
    if (isKnown) return;
    told.add(what);
    tell({ type: 'browserFailed', what, said: inShort(error) });
  };
}
