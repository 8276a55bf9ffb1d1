import * as z from 'zod/mini';

/** The version that this Limber writes. */
export const settingsVersion = 1;

type Stored = Record<string, unknown>;

/**
 * One step from each version to the next, oldest first. A step is never changed once released, and imports nothing that
 * may change: it must mean tomorrow what it meant when it was written (models.md §1.9, Tabliss).
 */
const steps: readonly ((stored: Stored) => Stored)[] = [
  // 0 → 1: settings were written without a version at first; the fields are the same.
  (stored) => stored,
];

/**
 * Brings stored settings to this version. Newer ones are left as they are: they are read as far as they parse, and what is
 * not understood is kept.
 */
export function migrateSettings(stored: unknown): Stored {
  const given = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!given.success) return {};
  const from = typeof given.data.version === 'number' ? given.data.version : 0;
  if (from >= settingsVersion) return given.data;
  const migrated = steps.slice(from).reduce((settings, step) => step(settings), given.data);
  return { ...migrated, version: settingsVersion };
}
