// Decides how settings of any version are read: the stored ones, and those in a file.

import * as z from 'zod/mini';

/** The version that this Limber writes. */
export const settingsVersion = 2;

type Stored = Record<string, unknown>;

/**
 * One migration from each version of the settings to the next, oldest first. After a release a migration is never changed, so
 * it imports nothing that may change.
 */
const steps: readonly ((stored: Stored) => Stored)[] = [
  // 0 → 1: the first settings had no version. Their fields are the same.
  (stored) => stored,
  // 1 → 2: a notification was called "notice".
  ({ repeatNotice, ...others }) =>
    repeatNotice === undefined ? others : { ...others, repeatNotification: repeatNotice },
];

const isVersion = (version: unknown): version is number => Number.isSafeInteger(version) && Number(version) >= 0;

/** A stored version that is not a valid one. */
export function brokenVersion(stored: unknown): Stored {
  const { version } = z.looseObject({ version: z.optional(z.unknown()) }).safeParse(stored).data ?? {};
  return version === undefined || isVersion(version) ? {} : { version };
}

/** Whether a newer Limber wrote the settings. Only that version knows what the unknown parts mean. */
export const isOfNewer = ({ version }: Stored) => isVersion(version) && version > settingsVersion;

/**
 * Converts stored settings to this version. Newer settings stay unchanged: the parts that can be read are read, and the
 * others are kept.
 */
export function migrateSettings(stored: unknown): Stored {
  const given = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!given.success) return {};
  const { version } = given.data;
  // If the stored version is not valid, the settings are read as they are.
  const from = isVersion(version) ? version : 0;
  if (from >= settingsVersion) return given.data;
  const migrated = steps.slice(from).reduce((settings, step) => step(settings), given.data);
  return { ...migrated, version: settingsVersion };
}
