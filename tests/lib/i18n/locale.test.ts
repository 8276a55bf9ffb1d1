import { describe, expect, test, vi } from 'vitest';
import { english } from '../../../lib/i18n/english';
import { createLanguage } from '../../../lib/i18n/language';
import { localeOf, writtenIn } from '../../../lib/i18n/locale';
import { pickLanguage } from '../../../lib/i18n/pick-language';
import { loadFrom } from '../../support/catalogue';

const load = loadFrom({ de: { 'now.nextAt': 'Nächste Pause um {time}' } }, english);
const speak = (regional: string) => createLanguage(regional, load, english);

/** A Monday, after one in the afternoon. */
const at = Date.UTC(2026, 2, 9, 13, 7);
const DAY = 86_400_000;

describe('somebody who reads English because there is nothing else yet', () => {
  test.each([
    ['de-DE', '13:07'],
    ['de', '13:07'],
    ['fr-CA', '13:07'],
    ['zh-CN', '13:07'],
    ['es-MX', '1:07 PM'],
    ['en-US', '1:07 PM'],
    ['en-GB', '13:07'],
    ['de-DE-u-hc-h12', '1:07 pm'],
  ])('reads the time as in %s: %s', (regional, time) => {
    expect(speak(regional).time(at, 'UTC').replaceAll(/\s/g, ' ')).toBe(time);
  });

  test('reads the day in English, in the order of where they live', () => {
    const { date, dayTime, weekday } = speak('de-DE');
    expect(date(at, 'UTC')).toBe('9 March 2026');
    expect(dayTime(at + 2 * DAY, at, 'UTC')).toBe('Wednesday 13:07');
    expect(dayTime(at + DAY, at, 'UTC')).toBe('tomorrow 13:07');
    expect(dayTime(at + 20 * DAY, at, 'UTC')).toBe('29 March at 13:07');
    expect(weekday(1)).toBe('Monday');
  });

  test('has their own digits in a whole sentence, and their own week', () => {
    const { t, time, week } = speak('fa-IR');
    expect(t('now.nextAt', { time: time(at, 'UTC') })).toBe('Next break at ۱۳:۰۷');
    expect(t('now.every', { minutes: 5 })).toBe('A break every ۵ min');
    expect(week().days[0]).toBe(6);
  });

  test('keeps the calendar of the words: no month of another in an English sentence', () => {
    expect(speak('th-TH').date(at, 'UTC')).toBe('March 9, 2026');
  });
});

describe('somebody who reads one script, in a browser or a place of another', () => {
  test.each([
    ['zh-CN', 'zh-TW', '周一'],
    ['zh-CN', 'zh-Hant-HK', '周一'],
    ['zh-CN', 'en-HK', '周一'],
    ['zh-CN', 'zh-Hans-HK', '周一'],
    ['zh-CN', 'zh-SG', '周一'],
    ['hi', 'hi-Latn', 'सोम'],
  ])('finds %s days in %s', (words, regional, monday) => {
    const written = writtenIn(words, localeOf(regional));
    expect(new Intl.DateTimeFormat(written, { weekday: 'short', timeZone: 'UTC' }).format(at)).toBe(monday);
    expect(new Intl.Locale(written).region).toBe(localeOf(regional).maximize().region);
  });
});

describe('somebody who has chosen a clock reads it, whatever that of their region is (LOOK-1)', () => {
  test.each([
    ['en-US', '12', '1:07 PM'],
    ['en-US', '24', '13:07'],
    ['en-GB', '12', '1:07 pm'],
    ['en-GB', '24', '13:07'],
    ['de-DE', '12', '1:07 pm'],
    ['de-DE', '24', '13:07'],
    ['en-US-u-hc-h23', '12', '1:07 PM'],
    ['en-US-u-hc-h23', 'browser', '13:07'],
  ] as const)('in %s, %s: %s', (regional, clock, time) => {
    const language = speak(regional);
    language.setClock(clock);
    expect(language.time(at, 'UTC').replaceAll(/\s/g, ' ')).toBe(time);
    expect(language.dayTime(at + 2 * DAY, at, 'UTC').replaceAll(/\s/g, ' ')).toMatch(`Wednesday ${time}`);
  });

  test('at midnight and at noon too', () => {
    const language = speak('en-US');
    const read = (hour: number) => language.time(Date.UTC(2026, 2, 9, hour, 5), 'UTC').replaceAll(/\s/g, ' ');
    language.setClock('24');
    expect([read(0), read(12)]).toEqual(['00:05', '12:05']);
    language.setClock('12');
    expect([read(0), read(12)]).toEqual(['12:05 AM', '12:05 PM']);
  });

  test('in their own language as well, and back as in the browser', async () => {
    const language = speak('de-AT');
    const drawn = vi.fn();
    language.setClock('12');
    await language.use('de');
    expect(language.time(at, 'UTC')).toMatch(/^1:07.PM$/);
    language.onChanged(drawn, new AbortController().signal);
    language.setClock('browser');
    language.setClock('browser');
    expect(language.time(at, 'UTC')).toBe('13:07');
    expect(drawn).toHaveBeenCalledTimes(1);
  });
});

test('somebody whose language there is reads times as their own region writes them', async () => {
  const language = speak('de-AT');
  await language.use('de');
  expect(language.t('now.nextAt', { time: language.time(at, 'UTC') })).toBe('Nächste Pause um 13:07');
});

describe('a browser that gives its locale a name', () => {
  test.each([
    ['C', 'en'],
    ['', 'en'],
    ['POSIX', 'en'],
    ['C.UTF-8', 'en'],
    ['en_US', 'en-US'],
    ['de_DE.UTF-8', 'de-DE'],
    ['en-US@posix', 'en-US'],
    ['not a language', 'en'],
    ['und', 'en'],
    ['x-private', 'en'],
    [undefined as unknown as string, 'en'],
  ])('such as %j is read as %s', (name, locale) => {
    expect(localeOf(name).toString()).toBe(locale);
    expect(pickLanguage(null, name, ['en', 'de'])).toBe(locale.slice(0, 2));
    const { time, date, week, duration, list, weekday } = speak(name);
    expect([time(at), date(at), duration(1000), list(['a']), weekday(1)].every((said) => said.length > 0)).toBe(true);
    expect(week().days).toHaveLength(7);
  });

  test('that is odd but known is used', () => {
    expect(speak('en-US-posix').time(at, 'UTC')).toMatch(/^1:07/);
  });
});
