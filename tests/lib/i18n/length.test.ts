import { expect, test } from 'vitest';
import { english } from '../../../lib/i18n/english';
import { createLanguage } from '../../../lib/i18n/language';
import { lengthIn, shortLengthIn } from '../../../lib/i18n/length';
import { loadFrom } from '../../support/catalogue';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const spaced = (text: string) => text.replaceAll(/\s/g, ' ');

// LANG-6: as people of each language write a length, whatever the browser's ICU calls narrow.
test.each([
  ['en', '20 sec', '41 min', '2 hr 5 min', '2 days 16 hr', '1 min 50 sec'],
  ['en-GB', '20 secs', '41 mins', '2 hrs 5 mins', '2 days 16 hrs', '1 min 50 secs'],
  ['es', '20 s', '41 min', '2 h 5 min', '2 d 16 h', '1 min 50 s'],
  ['fr', '20 s', '41 min', '2 h 5 min', '2 j 16 h', '1 min 50 s'],
  ['de', '20 Sek.', '41 Min.', '2 Std., 5 Min.', '2 Tg., 16 Std.', '1 Min., 50 Sek.'],
  ['pt-BR', '20 s', '41 min', '2 h 5 min', '2 dias 16 h', '1 min 50 s'],
  ['it', '20 s', '41 min', '2 h 5 min', '2 giorni 16 h', '1 min 50 s'],
  ['pl', '20 sek.', '41 min', '2 godz. i 5 min', '2 dni i 16 godz.', '1 min i 50 sek.'],
  ['tr', '20 sn.', '41 dk.', '2 sa. 5 dk.', '2 gün 16 sa.', '1 dk. 50 sn.'],
  ['ja', '20秒', '41分', '2時間5分', '2日16時間', '1分50秒'],
  ['zh-CN', '20秒', '41分钟', '2小时5分钟', '2天16小时', '1分钟50秒'],
  ['hi', '20 सेकंड', '41 मिनट', '2 घंटे 5 मिनट', '2 दिन 16 घंटे', '1 मिनट 50 सेकंड'],
  ['ar', '20 ثانية', '41 دقيقة', 'ساعتان و5 دقائق', 'يومان و16 ساعة', 'دقيقة و50 ثانية'],
  ['ar-u-nu-arab', '٢٠ ثانية', '٤١ دقيقة', 'ساعتان و٥ دقائق', 'يومان و١٦ ساعة', 'دقيقة و٥٠ ثانية'],
])('in %s: %s, %s, %s, %s, %s', (locale, seconds, minutes, hours, days, both) => {
  const said = [
    lengthIn(locale, 20 * SECOND),
    lengthIn(locale, 41 * MINUTE),
    lengthIn(locale, 2 * HOUR + 5 * MINUTE),
    lengthIn(locale, 64 * HOUR + 7 * MINUTE),
    shortLengthIn(locale, 110 * SECOND),
  ];
  expect(said.map(spaced)).toEqual([seconds, minutes, hours, days, both]);
});

test('what is nothing is not written, unless there is nothing else', () => {
  expect([0, MINUTE, 2 * HOUR, 24 * HOUR, 59_600].map((ms) => lengthIn('en', ms))).toEqual([
    '0 sec',
    '1 min',
    '2 hr',
    '1 day',
    '1 min',
  ]);
  expect([0, 2 * MINUTE, 30 * SECOND].map((ms) => shortLengthIn('en', ms))).toEqual(['0 sec', '2 min', '30 sec']);
});

test.each([
  ['ar', 'ar-EG', '٤١'],
  ['ar', 'ar-MA', '41'],
  ['ar', 'en-GB', '41'],
  ['hi', 'hi-IN', '41'],
  ['hi', 'hi-IN-u-nu-deva', '४१'],
  ['de', 'ar-EG', '٤١'],
])('every number of a page has the same digits: %s in a browser of %s', async (code, browser, digits) => {
  const words = { 'now.atDesk': '{minutes, plural, other {# x}}', 'now.every': '{minutes, number}' };
  const language = createLanguage(browser, loadFrom({ ar: words, hi: words, de: words }, english), english);
  await language.use(code);
  const { t, time, duration, number } = language;
  const at = Date.UTC(2026, 2, 9, 10, 41);
  expect(t('now.atDesk', { minutes: 41 })).toBe(`${digits} x`);
  expect(t('now.every', { minutes: 41 })).toBe(digits);
  expect(number(41)).toBe(digits);
  for (const said of [time(at, 'UTC'), duration(41 * MINUTE)]) expect(said).toContain(digits);
});
