import type { Event } from '../core/state/events';

/** Says that something outside did not do as it should: `what` names the call, `error` is what was thrown or answered. */
export type Report = (what: string, error: unknown) => void;

/** Enough to find out what it was, in characters. */
const LONGEST = 120;

/** What a browser said, as a line of the log. Errors of a browser are short, and have nothing of a person's in them. */
export const inShort = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, LONGEST);

/**
 * Tells the log of what goes wrong outside. Each call once in a worker's life: a fault that is there at every event would
 * fill the log, and its entry is an event too.
 */
export function createFaults(tell: (event: Event) => void): Report {
  const told = new Set<string>();
  // What rejected a call rejects whatever waited for it, and is one fault.
  const seen = new WeakSet<object>();
  return (what, error) => {
    const isKnown = told.has(what) || (error instanceof Error && seen.has(error));
    if (error instanceof Error) seen.add(error);
    if (isKnown) return;
    told.add(what);
    tell({ type: 'browserFailed', what, said: inShort(error) });
  };
}
