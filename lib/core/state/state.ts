// Everything that Limber knows, and how each room writes its part of the tracker.

import { freshTracker } from './fresh-tracker';
import type { LogEntry } from './log-entry';
import { emptyOutbox, type Outbox } from './outbox';
import { newPerson, type Person } from './person';
import { effectiveSettings, type Policy, type SomeSettings, unknownPolicy } from './policy';
import type { SetAside } from './set-aside';
import type { Settings } from './settings';
import { noSync, type Sync } from './sync';
import type { Instant } from './time';
import type { Tracker } from './tracker';

/** Everything that Limber knows. It is split by how bad it would be to lose. */
export interface State {
  /** Those that count; worked out from `chosen` and `policy` (POLICY-1), and never changed but with one of them. */
  readonly settings: Settings;
  /** What the person chose, and nothing else: only this is stored of the settings. */
  readonly chosen: SomeSettings;
  /** What their organisation has set. */
  readonly policy: Policy;
  /** What is known of keeping `chosen` the same on the person's computers. */
  readonly sync: Sync;
  readonly person: Person;
  readonly tracker: Tracker;
  /** Rows of history that are not written yet. */
  readonly outbox: Outbox;
  /** Stored values that could not be read. They are kept in case somebody needs them. */
  readonly setAside: readonly SetAside[];
  /** What the worker did, oldest first. */
  readonly workerLog: readonly LogEntry[];
  /** The time zone last seen, an IANA name. */
  readonly zone: string;
  /** The browser session in which the background last started; `null` until one is known. */
  readonly session: string | null;
}

export function freshState(now: Instant, zone: string): State {
  return {
    settings: effectiveSettings({}, unknownPolicy),
    chosen: {},
    policy: unknownPolicy,
    sync: noSync,
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
 * Makes the function with which one room writes its own part of the tracker. Another part does not compile. The table in
 * `tests/architecture.test.ts` says which room writes which part.
 */
export const writerOf =
  <Part extends keyof Tracker>() =>
  (state: State, changes: Partial<Pick<Tracker, Part>>): State => ({
    ...state,
    tracker: { ...state.tracker, ...changes },
  });

/** The same state, as if its last event had been at `now`, epoch ms. */
export const asOf = (state: State, now: Instant): State => ({
  ...state,
  tracker: { ...state.tracker, lastEventAt: now },
});
