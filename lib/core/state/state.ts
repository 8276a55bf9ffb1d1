// All that Limber knows, and how a room writes its part of the tracker.

import { freshTracker } from './fresh-tracker';
import type { LogEntry } from './log-entry';
import { emptyOutbox, type Outbox } from './outbox';
import { newPerson, type Person } from './person';
import type { SetAside } from './set-aside';
import { defaultSettings, type Settings } from './settings';
import type { Instant } from './time';
import type { Tracker } from './tracker';

/** All that Limber knows, split by how much it would hurt to lose. */
export interface State {
  readonly settings: Settings;
  readonly person: Person;
  readonly tracker: Tracker;
  /** Rows of history that are not written yet. */
  readonly outbox: Outbox;
  /** What could not be read, as it was stored: for whoever may need it. */
  readonly setAside: readonly SetAside[];
  /** What the worker did lately, oldest first. */
  readonly workerLog: readonly LogEntry[];
  /** The time zone last seen, an IANA name. */
  readonly zone: string;
  /** The browser's session that the background last came up in; `null` before the first that is known. */
  readonly session: string | null;
}

export function freshState(now: Instant, zone: string): State {
  return {
    settings: defaultSettings,
    person: newPerson,
    tracker: freshTracker(now),
    outbox: emptyOutbox,
    setAside: [],
    workerLog: [],
    zone,
    session: null,
  };
}

/**
 * Makes the function by which one room writes its own part of the tracker: another part does not compile. Which room has which
 * is a table in `tests/architecture.test.ts`.
 */
export const writerOf =
  <Part extends keyof Tracker>() =>
  (state: State, changes: Partial<Pick<Tracker, Part>>): State => ({
    ...state,
    tracker: { ...state.tracker, ...changes },
  });

/** The same state as if its last event had been at `now`, epoch ms. */
export const asOf = (state: State, now: Instant): State => ({
  ...state,
  tracker: { ...state.tracker, lastEventAt: now },
});
