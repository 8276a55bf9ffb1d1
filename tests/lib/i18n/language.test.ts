import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { english } from '../../../lib/i18n/english';
import { createLanguage } from '../../../lib/i18n/language';
import type { EnglishParts, LoadCatalogue } from '../../../lib/i18n/parts';
import { loadFrom } from '../../support/catalogue';

const load = loadFrom(
  {
    de: { 'now.nextAt': 'Nächste Pause um {time}', 'now.settings': 'Einstellungen', 'settings.title': 'Alles' },
    fr: { 'now.settings': 'Réglages' },
    ar: { 'now.undo': 'تراجع' },
    ja: { 'now.undo': '元に戻す' },
    'zh-CN': { 'now.undo': '撤销' },
  },
  english,
);
const forever = new AbortController().signal;

afterEach(() => vi.restoreAllMocks());

test('is switched while running, and tells who listens', async () => {
  const language = createLanguage('de-DE', load, english);
  const heard = vi.fn();
  language.onChanged(heard, forever);
  expect(language.t('now.nextAt', { time: '10:40' })).toBe('Next break at 10:40');
  await language.use('de');
  expect(language.t('now.nextAt', { time: '10:40' })).toBe('Nächste Pause um 10:40');
  expect(heard).toHaveBeenCalledOnce();
  await language.use('en');
  expect(language.t('now.nextAt', { time: '10:40' })).toBe('Next break at 10:40');
});

test('that cannot be loaded leaves the one before, and is named until another is asked for', async () => {
  const language = createLanguage('en-GB', load, english);
  const heard = vi.fn();
  language.onChanged(heard, forever);
  await language.use('de');
  await expect(language.use('xx')).rejects.toThrow('no xx');
  expect([language.code(), language.notLoaded()]).toEqual(['de', 'xx']);
  expect(language.t('now.settings')).toBe('Einstellungen');
  expect(heard, 'the page says so').toHaveBeenCalledTimes(2);
  await language.use('de');
  expect(language.notLoaded()).toBeNull();
  await expect(language.use('xx')).rejects.toThrow('no xx');
  await language.use('fr');
  expect([language.code(), language.notLoaded()]).toEqual(['fr', null]);
});

test('knows its direction', async () => {
  const language = createLanguage('ar-EG', load, english);
  expect(language.direction()).toBe('ltr');
  await language.use('ar');
  expect(language.direction()).toBe('rtl');
});

// Firefox 140 to 152 have no `getTextInfo`, and Limber runs there.
test('knows its direction in a browser that does not tell it', async () => {
  const { getTextInfo } = Intl.Locale.prototype;
  onTestFinished(() => void Object.assign(Intl.Locale.prototype, { getTextInfo }));
  Object.assign(Intl.Locale.prototype, { getTextInfo: undefined });
  const language = createLanguage('ar-EG', load, english);
  await language.use('ar');
  expect(language.direction()).toBe('rtl');
  await language.use('de');
  expect(language.direction()).toBe('ltr');
});

test('has a space between two sentences, or none where it is not written', async () => {
  const language = createLanguage('en', load, english);
  expect(language.sentences(['One.', false, 'Two.', ''])).toBe('One. Two.');
  for (const [code, joined] of [
    ['ar', 'One. Two.'],
    ['ja', 'One.Two.'],
    ['zh-CN', 'One.Two.'],
    ['de', 'One. Two.'],
  ] as const) {
    await language.use(code);
    expect(language.sentences(['One.', 'Two.']), code).toBe(joined);
    expect(`One.${language.gap()}Two.`, code).toBe(joined);
  }
});

test('is English where it is not translated', async () => {
  const language = createLanguage('en', load, english);
  await language.use('fr');
  expect([language.t('now.settings'), language.t('settings.title')]).toEqual(['Réglages', 'Settings']);
});

/** A loader whose answers come when the test says so. */
function slowly() {
  const asked: { answer: () => void }[] = [];
  const slow: LoadCatalogue = (code, part) =>
    new Promise((resolve) => {
      asked.push({ answer: () => resolve(load(code, part)) });
    });
  return { asked, slow };
}

const first: EnglishParts = { first: english.first };

test('of two languages that were asked for, the later one is used, whichever comes first', async () => {
  const { asked, slow } = slowly();
  const language = createLanguage('en', slow, { app: english.app });
  const using = [language.use('de'), language.use('fr')];
  for (const { answer } of asked.reverse()) answer();
  await Promise.all(using);
  expect([language.code(), language.t('now.settings')]).toEqual(['fr', 'Réglages']);
});

test('an answer to an earlier wish counts for nothing, though it is for the same language', async () => {
  const { asked, slow } = slowly();
  const language = createLanguage('en', slow, first);
  const early = language.use('de');
  await language.use('en');
  await language.add('app', english.app);
  const late = language.use('de');
  const [atFirst, ...then] = asked;
  for (const { answer } of then) answer();
  await late;
  atFirst?.answer();
  await early;
  expect([language.code(), language.t('now.settings')]).toEqual(['de', 'Einstellungen']);
});

// LANG-4
test('only the parts that are shown are loaded, each once, in the language in use and no other', async () => {
  const counted = vi.fn(load);
  const language = createLanguage('de-DE', counted, first, { rest: async () => english.other });
  await language.use('de');
  expect(counted.mock.calls).toEqual([['de', 'first']]);
  language.fetchAhead('app');
  expect(counted.mock.calls.at(-1)).toEqual(['de', 'app']);
  await language.add('app', english.app);
  await Promise.all([language.whole(), language.whole()]);
  expect(counted.mock.calls).toEqual([
    ['de', 'first'],
    ['de', 'app'],
    ['de', 'other'],
  ]);
  expect([language.t('now.settings'), language.t('settings.title')]).toEqual(['Einstellungen', 'Alles']);
});

test('a part that is added while another language is on its way comes in that language too', async () => {
  const { asked, slow } = slowly();
  const language = createLanguage('de-DE', slow, first);
  const using = language.use('de');
  const adding = language.add('app', english.app);
  expect(language.t('now.settings'), 'English is there at once').toBe('Settings');
  asked[0]?.answer();
  await using;
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  asked[1]?.answer();
  await adding;
  expect(language.t('now.settings')).toBe('Einstellungen');
});

// LANG-5
test('a later part that does not come leaves its words English, and those before as they are', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const loadFirst: LoadCatalogue = (code, part) => load(code === 'de' && part !== 'first' ? 'gone' : code, part);
  const language = createLanguage('de-DE', loadFirst, first, { rest: async () => english.other });
  await language.use('de');
  await language.whole();
  expect([language.t('now.nextAt', { time: '9:00' }), language.t('settings.title')]).toEqual([
    'Nächste Pause um 9:00',
    'Settings',
  ]);
  expect(error).toHaveBeenCalledOnce();
});

test('a file that was made for other words is not used', async () => {
  const language = createLanguage('de-DE', async () => [0, 0], first);
  await expect(language.use('de')).rejects.toThrow('2 words, and not');
  expect(language.code()).toBe('en');
});
