import { afterEach, expect, test, vi } from 'vitest';
import { SECOND } from '../../../lib/core/state/time';
import { english } from '../../../lib/i18n/english';
import { createLanguage } from '../../../lib/i18n/language';
import { pickLanguage } from '../../../lib/i18n/pick-language';
import { workerEnglish } from '../../../lib/i18n/worker-english';
import { startBackground } from '../../../lib/shell/background';
import { createClient } from '../../../lib/shell/client';
import { followLanguage } from '../../../lib/shell/follow-language';
import { followSettings } from '../../../lib/shell/follow-settings';
import { loadFrom } from '../../support/catalogue';
import { FakeLedger } from '../../support/fake-ledger';
import { fakePagePlatform } from '../../support/fake-page-platform';
import { FakePlatform } from '../../support/fake-platform';

const all = { ...english, worker: workerEnglish };
const words = {
  de: {
    'title.next': 'Limber: nächste Pause um {time}',
    'menu.quiet': 'Ruhe',
    'now.settings': 'Einstellungen',
    'notification.testTitle': 'Ein Versuch',
  },
  ar: { 'title.next': 'الاستراحة القادمة {time}', 'now.settings': 'الإعدادات' },
};
const load = loadFrom(words, all);
const shipped = ['ar', 'de', 'en', 'fr'];

afterEach(() => vi.restoreAllMocks());

/** Limber in a browser whose own language is given, after installing. */
async function installed(own: string, from = load) {
  const platform = new FakePlatform();
  platform.environment.language = () => own;
  const ledger = new FakeLedger();
  const asked = vi.fn(from);
  const runtime = startBackground(platform, ledger, {
    createLanguage: (wanted) => createLanguage(wanted, asked, { worker: workerEnglish }),
    pickLanguage: (chosen, browser) => pickLanguage(chosen, browser, shipped),
    firstBreakInMs: null,
  });
  const tells: typeof runtime.dispatch = async (event) => {
    await runtime.dispatch(event);
    await runtime.settled();
  };
  await tells({ type: 'installed' });
  /** What is read on the icon, and in its menu. */
  const read = () => {
    const deeds = platform.takeDeeds();
    const title = deeds.flatMap((deed) => (deed.did === 'title' ? [deed.text] : [])).at(-1);
    const menu = deeds.flatMap((deed) => (deed.did === 'menu' ? [deed.items] : [])).at(-1);
    return { title, quiet: menu?.find(({ id }) => id === 'quiet')?.title };
  };
  return { platform, tells, read, asked };
}

/** A page of that browser. */
function opened(platform: FakePlatform, worn: string | null = null) {
  const applyLook = vi.fn();
  const asked = vi.fn(load);
  const own = platform.environment.language();
  const language = createLanguage(own, asked, english);
  const pagePlatform = fakePagePlatform({
    environment: platform.environment,
    storage: platform.storage,
    applyLook,
    lastLanguage: () => worn,
  });
  const page = followSettings(createClient(pagePlatform), {
    language,
    platform: pagePlatform,
    pick: (chosen) => pickLanguage(chosen, own, shipped),
  });
  const read = async () => {
    // A page does not read again what it has just read.
    platform.now += 2 * SECOND;
    await page.read();
    return [language.code(), language.t('now.settings')];
  };
  return { read, language, applyLook, asked };
}

// LANG-3
test('whoever chooses a language reads it at once on the icon, in its menu and in a page, and the browser’s own again after', async () => {
  const { platform, tells, read } = await installed('en-GB');
  const page = opened(platform);
  expect(await page.read()).toEqual(['en', 'Settings']);
  const before = read();
  await tells({ type: 'settingChanged', name: 'language', value: 'de' });
  expect(read()).toEqual({ title: expect.stringMatching(/^Limber: nächste Pause um \d/), quiet: 'Ruhe' });
  expect(await page.read()).toEqual(['de', 'Einstellungen']);
  expect(page.applyLook).toHaveBeenLastCalledWith(
    expect.objectContaining({ language: 'de', direction: 'ltr', isUsual: false }),
  );
  const told = vi.spyOn(platform.notifications, 'test');
  await tells({ type: 'testNotificationPressed' });
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ title: 'Ein Versuch' }));
  await tells({ type: 'settingChanged', name: 'language', value: null });
  expect(read()).toEqual(before);
  expect(await page.read()).toEqual(['en', 'Settings']);
  expect(page.applyLook).toHaveBeenLastCalledWith(expect.objectContaining({ language: 'en', isUsual: true }));
});

test('a page begins in the browser’s language, or in that of the page before, and only that is loaded', async () => {
  const { platform, tells } = await installed('de-DE');
  const first = opened(platform);
  expect(await first.read()).toEqual(['de', 'Einstellungen']);
  expect(first.applyLook, 'its copy outlives the page').toHaveBeenLastCalledWith(
    expect.objectContaining({ language: 'de', isUsual: false }),
  );
  await tells({ type: 'settingChanged', name: 'language', value: 'ar' });
  const second = opened(platform, 'ar');
  expect(await second.read()).toEqual(['ar', 'الإعدادات']);
  expect(new Set(second.asked.mock.calls.map(([code]) => code))).toEqual(new Set(['ar']));
  expect(second.applyLook).toHaveBeenLastCalledWith(expect.objectContaining({ language: 'ar', direction: 'rtl' }));
});

test('English that was chosen is kept as a copy where the browser speaks another language', async () => {
  const { platform, tells } = await installed('de-DE');
  await tells({ type: 'settingChanged', name: 'language', value: 'en' });
  const page = opened(platform, 'en');
  expect(await page.read()).toEqual(['en', 'Settings']);
  expect(page.asked).not.toHaveBeenCalled();
  expect(page.applyLook).toHaveBeenLastCalledWith(expect.objectContaining({ language: 'en', isUsual: false }));
});

// LANG-5
test('a language that cannot be loaded leaves the one before in the background and in a page; the log says so once', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { platform, tells, read } = await installed('de-DE');
  const page = opened(platform);
  await page.read();
  const before = read();
  await tells({ type: 'settingChanged', name: 'language', value: 'fr' });
  await tells({ type: 'lookAsked' });
  expect(read()).toEqual({});
  expect(before.quiet).toBe('Ruhe');
  expect(JSON.stringify(platform.stored.get('workerLog')).split('no fr')).toHaveLength(2);
  expect(await page.read()).toEqual(['de', 'Einstellungen']);
  expect(page.language.notLoaded()).toBe('fr');
  await tells({ type: 'settingChanged', name: 'language', value: 'de' });
  await page.read();
  expect(page.language.notLoaded()).toBeNull();
});

// LANG-5
test('the background tries a language again at each event until it can be read, and notes for the pages whether it could', async () => {
  const isThere = { de: false };
  const { platform, tells, read, asked } = await installed('en-GB', (code, part) =>
    load(code === 'de' && !isThere.de ? 'gone' : code, part),
  );
  const noted = () => (platform.stored.get('tracker') as { words: string }).words;
  const before = read();
  expect(noted()).toBe('loaded');
  await tells({ type: 'settingChanged', name: 'language', value: 'de' });
  expect(read()).toEqual({});
  expect(noted()).toBe('notLoaded');
  const tries = asked.mock.calls.length;
  await tells({ type: 'lookAsked' });
  expect(asked.mock.calls.length).toBe(tries + 1);
  isThere.de = true;
  await tells({ type: 'lookAsked' });
  expect(read()).toEqual({ title: expect.stringMatching(/^Limber: nächste Pause um \d/), quiet: 'Ruhe' });
  expect(noted()).toBe('loaded');
  expect(before.quiet).not.toBe('Ruhe');
  // Nothing is left to try.
  const all = asked.mock.calls.length;
  await tells({ type: 'lookAsked' });
  expect(asked.mock.calls.length).toBe(all);
});

test('what is said does not wait for a language that is tried again', async () => {
  const use = vi.fn(async () => Promise.reject(new Error('gone')));
  const speak = followLanguage({ use }, (chosen) => chosen ?? 'en', vi.fn());
  const first = speak('de');
  await first.ready;
  expect(await first.isLoaded).toBe(false);
  use.mockReturnValueOnce(new Promise(() => undefined));
  // It never comes, and yet this resolves.
  await speak('de').ready;
  expect(use).toHaveBeenCalledTimes(2);
  // It is on its way, so it is not asked for once more.
  await speak('de').ready;
  expect(use).toHaveBeenCalledTimes(2);
});

// LANG-1
test('a language that this build does not have counts for nothing, and the choice is kept', async () => {
  const { platform, tells, read } = await installed('de-DE');
  await tells({ type: 'settingChanged', name: 'language', value: 'tlh' });
  expect(read().quiet).toBe('Ruhe');
  expect(await opened(platform).read()).toEqual(['de', 'Einstellungen']);
  expect(platform.stored.get('settings')).toMatchObject({ language: 'tlh' });
});
