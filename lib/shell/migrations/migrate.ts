// The migrations in their order, from each stored version to the next.

import type { Stored } from './change';
import { fromVersion0 } from './version-0';
import { fromVersion1 } from './version-1';
import { fromVersion2 } from './version-2';
import { fromVersion3 } from './version-3';

/**
 * One migration from each stored version to the next, oldest first, each in a file of its own. A migration decides by what it
 * finds whether it applies, and leaves everything else unchanged. After a release it is never changed, so it imports nothing
 * that may change. `tests/fixtures/stored` has what each version stored.
 */
export const steps: readonly ((items: Stored, zone: string) => Stored)[] = [
  fromVersion0,
  fromVersion1,
  fromVersion2,
  fromVersion3,
];

/** Converts what any older Limber stored, by key, to the form of this version. `zone` is the time zone where it was stored. */
export const migrate = (items: Stored, zone: string): Stored =>
  steps.reduce((migrated, step) => step(migrated, zone), items);
