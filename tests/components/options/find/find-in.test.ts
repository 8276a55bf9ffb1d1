import { describe, expect, test } from 'vitest';
import { findIn } from '../../../../components/options/find/find-in';
import { defaultSettings, settingNames } from '../../../../lib/core/state/settings';
import { language } from '../../../support/language';

const find = findIn(language, [
  { id: 'reminders', title: 'settings.reminders', find: 'find.section.reminders', settings: 'reminders' },
  { id: 'telling', title: 'settings.telling', find: 'find.section.telling', settings: 'telling' },
  { id: 'waiting', title: 'settings.waiting', find: 'find.section.waiting', settings: 'waiting' },
  { id: 'hours', title: 'hours.title', find: 'find.section.hours', settings: 'hours' },
  { id: 'moves', title: 'settings.moves', find: 'find.section.moves', settings: 'moves' },
  { id: 'guide', title: 'settings.guide', find: 'find.section.guide', settings: 'guide' },
  { id: 'figure', title: 'settings.figure', find: 'find.section.figure', settings: 'figure' },
  { id: 'shortcuts', title: 'shortcuts.title', find: 'find.section.shortcuts' },
]);

const namesFound = (typed: string, settings = defaultSettings) =>
  find(typed, settings, false)?.sections.flatMap(({ names }) => names ?? []);

// LANG-2
test.each(['polski', 'Türkçe', 'portugues', 'Polish', 'italian'])('a language is found by its name: %s', (typed) => {
  const shipped = ['ar', 'en', 'it', 'pl', 'pt-BR', 'tr', 'zh-CN'];
  const look = { id: 'look', title: 'settings.look', find: 'find.section.look', settings: 'look' } as const;
  const found = findIn({ ...language, shipped }, [look])(typed, defaultSettings, false);
  expect(found?.sections).toEqual([{ id: 'look', names: ['language'] }]);
});

describe('whoever types what they call it', () => {
  test.each([
    ['lunch', 'naturalBreakMinutes'],
    ['mute', 'sound'],
    ['Zoom', 'waitForCalls'],
    ['slides', 'waitForFullscreen'],
    ['music', 'waitWhileAudible'],
    ['read aloud', 'voice'],
    ['wheelchair', 'staySeated'],
    ['holiday', 'daysOff'],
    ['dark', 'skinTone'],
    ['later', 'snoozeMinutes'],
    ['badge', 'badgeCountdown'],
    ['speed', 'tempo'],
  ] as const)('“%s” finds %s', (typed, name) => {
    const found = find(typed, defaultSettings, false);
    const section = found?.sections.find(({ names }) => names === null || names.includes(name));
    expect(section, JSON.stringify(found)).toBeDefined();
    expect(found?.count).toBeGreaterThan(0);
  });

  test('finds each setting by its own name', () => {
    expect(namesFound('Rest eyes moves floor')).toEqual([]);
    expect(namesFound('chime')).toEqual(['sound']);
  });
});

test('a setting that is out of sight is found by the switch that brings it there', () => {
  expect(namesFound('lunch', { ...defaultSettings, longBreaks: false })).toContain('longBreaks');
  const without = { ...defaultSettings, longBreaks: false };
  expect(namesFound('come back early', without)).toEqual(['longBreaks']);
});

test('a section that is named is there whole, and counts as all that is in it', () => {
  const found = find('working hours', defaultSettings, false);
  expect(found).toEqual({ sections: [{ id: 'hours', names: null }], count: 2 });
  expect(find('hotkey', defaultSettings, false)).toEqual({ sections: [{ id: 'shortcuts', names: null }], count: 1 });
});

test('nothing typed shows everything, and what nothing is called finds nothing', () => {
  expect(find('  ', defaultSettings, false)).toBeNull();
  expect(find('qwxyz', defaultSettings, false)).toEqual({ sections: [], count: 0 });
  expect(settingNames.length).toBeGreaterThan(20);
});
