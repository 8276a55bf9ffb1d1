import type { Stored } from './change';
import { fromVersion0 } from './version-0';
import { fromVersion1 } from './version-1';
import { fromVersion2 } from './version-2';
import { fromVersion3 } from './version-3';

/**
 * One step from each version of what is stored to the next, oldest first, each in a file of its own. A step knows what it is for
 * by what it finds, leaves everything else as it is, and is never changed once released: it imports nothing that may change.
 * What each version stored is kept in `tests/fixtures/stored`.
 */
export const steps: readonly ((items: Stored, zone: string) => Stored)[] = [
  fromVersion0,
  fromVersion1,
  fromVersion2,
  fromVersion3,
];

/** What was stored by any Limber, by key, as this one reads it. `zone` is where it was stored. */
export const migrate = (items: Stored, zone: string): Stored =>
  steps.reduce((migrated, step) => step(migrated, zone), items);
