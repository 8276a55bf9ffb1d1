import { describe, expect, test } from 'vitest';
import { defaultSettings, namesOf } from '../../../../lib/core/state/settings';
import { settingDefinitions } from '../../../../lib/core/state/settings/definitions';
import { changeSetting, readChosen } from '../../../../lib/core/state/settings-schema';

describe('stored settings', () => {
  test('that make sense are taken, each for itself; the rest is as if nobody had chosen it', () => {
    const read = readChosen({ shortBreakEveryMinutes: 45, snoozeMinutes: 'soon', naturalBreakMinutes: 99, extra: 1 });
    expect(read).toEqual({ shortBreakEveryMinutes: 45 });
  });

  test.each([undefined, null, 'x', 7, []])('that are %j are none', (stored) => {
    expect(readChosen(stored)).toEqual({});
  });
});

describe.each(namesOf('number'))('%s', (name) => {
  const { least, most } = settingDefinitions[name];

  test('takes both ends of its range, and nothing beyond or between whole numbers', () => {
    expect(changeSetting(defaultSettings, name, least)[name]).toBe(least);
    expect(changeSetting(defaultSettings, name, most)[name]).toBe(most);
    for (const value of [least - 1, most + 1, least + 0.5, Number.NaN]) {
      expect(changeSetting(defaultSettings, name, value)).toBe(defaultSettings);
    }
  });
});

test('a switch takes yes and no, and nothing else', () => {
  expect(changeSetting(defaultSettings, 'staySeated', true).staySeated).toBe(true);
  for (const value of [1, 'yes', null])
    expect(changeSetting(defaultSettings, 'staySeated', value)).toBe(defaultSettings);
});
