import { describe, expect, test } from 'vitest';
import { intentSchema } from '../../../../lib/core/state/events';
import {
  changeSetting,
  defaultSettings,
  definitionOf,
  readSettings,
  settingNames,
  unreadSettings,
} from '../../../../lib/core/state/settings';
import { settingDefinitions } from '../../../../lib/core/state/settings/definitions';
import { shownSettings } from '../../../../lib/core/views/shown-settings';
import { allSwitchesOn, say, writtenOn } from '../../../support/setting-words';

const sections = [...new Set(settingNames.map((name) => definitionOf(name).section))];

/** Nothing that anybody could mean by a setting. */
const senseless = [undefined, Number.NaN, 'no such choice', {}, [7], -1e9];

describe.each(settingNames)('%s', (name) => {
  const definition = definitionOf(name);

  test('is, until somebody changes it, something that it may be', () => {
    expect(unreadSettings({ [name]: defaultSettings[name] })).toEqual({});
  });

  test('has words that say what it is', () => {
    expect(writtenOn(name)).toMatch(/\w/);
    const more: Record<typeof definition.kind, readonly string[]> = {
      number: ['hint'],
      switch: ['hint'],
      choice: definition.kind === 'choice' ? definition.choices : [],
      week: [],
      dates: [],
    };
    for (const key of more[definition.kind].map((each) => `settings.${name}.${each}`))
      expect(say(key), key).toMatch(/\w/);
  });

  test('is not changed by what makes no sense, from a page or in storage', () => {
    for (const value of senseless) expect(changeSetting(defaultSettings, name, value)).toBe(defaultSettings);
    expect(readSettings({ [name]: { no: 'sense' } })).toEqual(defaultSettings);
    expect(unreadSettings({ [name]: { no: 'sense' } })).toEqual({ [name]: { no: 'sense' } });
  });

  test('can be set by a page, through the intent of its kind and no other', () => {
    const isCalendar = definition.kind === 'week' || definition.kind === 'dates';
    const intent = { type: 'settingChanged', name, value: definition.kind === 'number' ? definition.least : true };
    expect(intentSchema.safeParse(intent).success).toBe(!isCalendar);
  });

  test('needs only switches, so that it can be brought into sight', () => {
    for (const needed of definition.needs ?? []) expect(definitionOf(needed).kind).toBe('switch');
  });
});

test('every setting comes into sight in its section, once, in the order in which they are defined', () => {
  expect(sections.flatMap((section) => shownSettings(section, allSwitchesOn, true))).toEqual(settingNames);
});

test('a setting that would do nothing is not shown', () => {
  const hidden = (changed: object, seesSharing: boolean) => {
    const shown = sections.flatMap((section) => shownSettings(section, { ...allSwitchesOn, ...changed }, seesSharing));
    return settingNames.filter((name) => !shown.includes(name));
  };
  expect(hidden({}, false)).toEqual(['waitWhileSharing']);
  expect(hidden({ longBreaks: false }, true)).toEqual(['longBreakEveryMinutes', 'longBreakMinutes']);
  expect(hidden({ showNotification: false }, true)).toEqual(['repeatNotice']);
  expect(hidden({ waitForCalls: false }, true)).toEqual([]);
  expect(hidden({ waitForCalls: false, waitWhileSharing: false }, true)).toEqual(['callWaitMinutes']);
  // Its switch is on, but nobody can see it.
  expect(hidden({ waitForCalls: false }, false)).toEqual(['waitWhileSharing', 'callWaitMinutes']);
});

test('what is said of the settings is plain data, the same after it was written and read', () => {
  expect(JSON.parse(JSON.stringify(settingDefinitions))).toEqual(settingDefinitions);
});
