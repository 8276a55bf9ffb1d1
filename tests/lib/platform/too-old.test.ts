// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isTooOld, sayTooOld } from '../../../lib/platform/too-old';
import { catalogues } from '../../../scripts/build/languages';
import { locales } from '../../../scripts/build/message-files';

const fake = vi.hoisted(() => ({
  browser: {
    action: { setTitle: vi.fn(async () => undefined), setBadgeText: vi.fn(async () => undefined) },
    i18n: { getMessage: (name: string) => `words of ${name}` },
    storage: { local: { get: vi.fn(async (): Promise<object> => ({})) } },
  },
}));
vi.mock('../../../lib/platform/browser', () => fake);

const script = readFileSync(join(import.meta.dirname, '../../../public/too-old.js'), 'utf8');

/** A page opens in which the browser has given Limber its API. */
function open(): void {
  document.head.replaceChildren();
  document.body.innerHTML = '<div id="app"></div>';
  new Function(script)();
  document.dispatchEvent(new Event('DOMContentLoaded'));
}

const shown = () => [...(document.querySelector('main')?.children ?? [])].map(({ textContent }) => textContent);

const inBrowsers = ['words of old_title', 'words of old_needs', 'words of old_do'];

/** The files of the extension, as a build has them. */
const files = new Map(catalogues(locales).map(({ relativeDest, contents }) => [`/${relativeDest}`, contents]));

const inPortuguese: { readonly [name: string]: { readonly message: string } } = JSON.parse(
  files.get('/_locales/pt_BR/messages.json') ?? '{}',
);

/** What a browser of before 2026 may not have, and how each is taken away. */
const lacks: Readonly<Record<string, () => void>> = {
  Temporal: () => vi.stubGlobal('Temporal', undefined),
  'Intl.Segmenter': () => vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined }),
  'Map.groupBy': () => vi.stubGlobal('Map', Object.assign(class extends Map {}, { groupBy: undefined })),
};

beforeEach(() => {
  vi.stubGlobal('chrome', fake.browser);
  vi.stubGlobal('fetch', async (path: string) => new Response(files.get(path) ?? 'gone'));
});
afterEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a browser that has everything is left alone', () => {
  open();
  expect(document.querySelector('#app')).not.toBeNull();
  expect(document.querySelector('meta')).toBeNull();
  expect(isTooOld()).toBe(false);
});

// FACE-1
test.each(Object.keys(lacks))(
  'one without %s shows the words that it keeps itself, and runs no module',
  async (what) => {
    lacks[what]?.();
    open();
    await vi.waitFor(() => expect(shown()).toEqual(inBrowsers));
    expect(document.querySelector('#app')).toBeNull();
    expect(document.querySelector('meta')?.content).toBe("script-src 'none'");
    expect(isTooOld()).toBe(true);
  },
);

// LANG-1
test('whoever chose another language than the browser’s reads it in that one', async () => {
  localStorage.setItem('look', JSON.stringify({ language: 'pt-BR', direction: 'ltr' }));
  lacks.Temporal?.();
  open();
  await vi.waitFor(() =>
    expect(shown()).toEqual(['old_title', 'old_needs', 'old_do'].map((name) => inPortuguese[name]?.message)),
  );
  expect(document.documentElement.lang).toBe('pt-BR');
});

test.each(['nonsense', '{}', '{"language":"xx"}', '{"language":7}'])(
  'a copy that makes no sense leaves the browser’s words: %s',
  async (copy) => {
    localStorage.setItem('look', copy);
    lacks.Temporal?.();
    open();
    await vi.waitFor(() => expect(shown()).toEqual(inBrowsers));
  },
);

test('the icon says it, too', async () => {
  await sayTooOld();
  expect(fake.browser.action.setTitle).toHaveBeenCalledWith({ title: 'words of old_title' });
  expect(fake.browser.action.setBadgeText).toHaveBeenCalledWith({ text: '!' });
});

// LANG-1
test.each([
  ['in the chosen language', { settings: { language: 'pt-BR' } }, inPortuguese.old_title?.message],
  ['in the browser’s, if it has no words for what was chosen', { settings: { language: 'xx' } }, 'words of old_title'],
  ['in the browser’s, if what is stored makes no sense', { settings: 7 }, 'words of old_title'],
])('the icon says it %s', async (_, stored, title) => {
  fake.browser.storage.local.get.mockResolvedValueOnce(stored);
  await sayTooOld();
  expect(fake.browser.action.setTitle).toHaveBeenLastCalledWith({ title });
});
