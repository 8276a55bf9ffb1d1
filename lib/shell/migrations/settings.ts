import * as z from 'zod/mini';

/** The version that this Limber writes. */
export const settingsVersion = 2;

type Stored = Record<string, unknown>;

/**
 * One step from each version to the next, oldest first. A step is never changed once released, and imports nothing that
 * may change: it must mean tomorrow what it meant when it was written.
 */
const steps: readonly ((stored: Stored) => Stored)[] = [
  // 0 → 1: settings were written without a version at first; the fields are the same.
  (stored) => stored,
  // 1 → 2: a notification was called a notice.
  ({ repeatNotice, ...others }) =>
    repeatNotice === undefined ? others : { ...others, repeatNotification: repeatNotice },
];

const isVersion = (version: unknown): version is number => Number.isSafeInteger(version) && Number(version) >= 0;

/** What is there of a version and is none. */
export function brokenVersion(stored: unknown): Stored {
  const { version } = z.looseObject({ version: z.optional(z.unknown()) }).safeParse(stored).data ?? {};
  return version === undefined || isVersion(version) ? {} : { version };
}

/** Whether a newer Limber wrote them: what it means by what is not understood here is for it to say. */
export const isOfNewer = ({ version }: Stored) => isVersion(version) && version > settingsVersion;

/**
 * Brings stored settings to this version. Newer ones are left as they are: they are read as far as they parse, and what is
 * not understood is kept.
 */
export function migrateSettings(stored: unknown): Stored {
  const given = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!given.success) return {};
  const { version } = given.data;
  // Whatever else is there of a version is none: everything is read as far as it parses.
  const from = isVersion(version) ? version : 0;
  if (from >= settingsVersion) return given.data;
  const migrated = steps.slice(from).reduce((settings, step) => step(settings), given.data);
  return { ...migrated, version: settingsVersion };
}
