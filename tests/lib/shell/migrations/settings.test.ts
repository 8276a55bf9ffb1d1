import { expect, test } from 'vitest';
import { readChosen } from '../../../../lib/core/state/settings-schema';
import { migrateSettings, settingsVersion } from '../../../../lib/shell/migrations/settings';

/** Settings as each version of Limber wrote them. A fixture is never changed; a new version adds one. */
const fixtures: readonly (readonly [version: number, stored: object, means: object])[] = [
  [0, { shortBreakEveryMinutes: 45, snoozeMinutes: 10 }, { shortBreakEveryMinutes: 45, snoozeMinutes: 10 }],
  [1, { version: 1, shortBreakEveryMinutes: 20, staySeated: true }, { shortBreakEveryMinutes: 20, staySeated: true }],
  [1, { version: 1, repeatNotice: false }, { repeatNotification: false }],
  [2, { version: 2, repeatNotification: false, voice: true }, { repeatNotification: false, voice: true }],
];

test('there is a fixture for every version', () => {
  expect([...new Set(fixtures.map(([version]) => version))]).toEqual(
    Array.from({ length: settingsVersion + 1 }, (_, index) => index),
  );
});

test.each(fixtures)('settings of version %i still mean what they meant', (_, stored, means) => {
  const migrated = migrateSettings(stored);
  expect(migrated.version).toBe(settingsVersion);
  expect(readChosen(migrated)).toMatchObject(means);
});

test('settings of a newer version are read as far as they parse, and left as they are', () => {
  const newer = { version: 99, shortBreakEveryMinutes: 40, snoozeMinutes: { unit: 'h' }, hours: [1, 2] };
  expect(migrateSettings(newer)).toEqual(newer);
  expect(readChosen(migrateSettings(newer))).toEqual({ shortBreakEveryMinutes: 40 });
});
