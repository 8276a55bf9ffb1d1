import { describe, expect, test } from 'vitest';
import { intentSchema } from '../../../../lib/core/state/events';
import {
  defaultSettings,
  definitionOf,
  namesOf,
  type SettingName,
  settingNames,
} from '../../../../lib/core/state/settings';
import { settingDefinitions } from '../../../../lib/core/state/settings/definitions';
import { changeSetting, readChosen, unreadSettings } from '../../../../lib/core/state/settings-schema';
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
    expect(say(`find.${name}`)).toMatch(/\w/);
    const more: Record<typeof definition.kind, readonly string[]> = {
      number: ['hint'],
      switch: ['hint'],
      choice: definition.kind === 'choice' ? definition.choices : [],
      language: ['browser', 'notLoaded'],
      week: [],
      dates: [],
    };
    for (const key of more[definition.kind].map((each) => `settings.${name}.${each}`))
      expect(say(key), key).toMatch(/\w/);
  });

  test('is not changed by what makes no sense, from a page or in storage', () => {
    for (const value of senseless) expect(changeSetting(defaultSettings, name, value)).toBe(defaultSettings);
    expect(readChosen({ [name]: { no: 'sense' } })).toEqual({});
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

describe('a setting that would do nothing', () => {
  const isShown = (name: SettingName, changed: object, seesSharing = true) =>
    shownSettings(definitionOf(name).section, { ...allSwitchesOn, ...changed }, seesSharing).includes(name);
  const off = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, false]));
  const dependent = settingNames.flatMap((name) => {
    const { needs } = definitionOf(name);
    return needs ? [{ name, needs }] : [];
  });

  test.each(dependent)('is not shown: $name without $needs', ({ name, needs }) => {
    expect(isShown(name, off(needs))).toBe(false);
    for (const one of needs) expect(isShown(name, { ...off(needs), [one]: true })).toBe(true);
  });

  test('is not shown: how long to wait for a call, where the switch that is on cannot be seen', () => {
    expect(isShown('waitWhileSharing', {}, false)).toBe(false);
    expect(isShown('callWaitMinutes', { waitForCalls: false }, true)).toBe(true);
    expect(isShown('callWaitMinutes', { waitForCalls: false }, false)).toBe(false);
  });
});

test('what few come for is the end of its section', () => {
  for (const section of sections) {
    const rows = settingNames.map(definitionOf).filter((row) => row.section === section);
    const fine = rows.filter(({ isFine }) => isFine);
    expect(rows.slice(rows.length - fine.length)).toEqual(fine);
  }
});

test('every number has the unit of its name, and steps smaller than its range', () => {
  const units = { minutes: /Minutes$/, seconds: /Seconds$/, days: /Days$/ } as const;
  for (const name of namesOf('number')) {
    const { unit, step, least, most } = settingDefinitions[name];
    if (unit) expect(name).toMatch(units[unit]);
    else expect(name).not.toMatch(/(?:Minutes|Seconds|Days)$/);
    expect(step).toBeLessThan(most - least);
  }
});

test('what is said of the settings is plain data, the same after it was written and read', () => {
  expect(JSON.parse(JSON.stringify(settingDefinitions))).toEqual(settingDefinitions);
});
