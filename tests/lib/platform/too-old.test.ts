// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isTooOld, sayTooOld } from '../../../lib/platform/too-old';

const fake = vi.hoisted(() => ({
  browser: {
    action: { setTitle: vi.fn(async () => undefined), setBadgeText: vi.fn(async () => undefined) },
    i18n: { getMessage: (name: string) => `words of ${name}` },
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

/** What a browser of before 2026 may not have, and how each is taken away. */
const lacks: Readonly<Record<string, () => void>> = {
  Temporal: () => vi.stubGlobal('Temporal', undefined),
  'Intl.Segmenter': () => vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined }),
  'Map.groupBy': () => vi.stubGlobal('Map', Object.assign(class extends Map {}, { groupBy: undefined })),
};

beforeEach(() => vi.stubGlobal('chrome', fake.browser));
afterEach(() => {
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
test.each(Object.keys(lacks))('one without %s shows the words that it keeps itself, and runs no module', (what) => {
  lacks[what]?.();
  open();
  expect([...(document.querySelector('main')?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    'words of old_title',
    'words of old_needs',
    'words of old_do',
  ]);
  expect(document.querySelector('#app')).toBeNull();
  expect(document.querySelector('meta')?.content).toBe("script-src 'none'");
  expect(isTooOld()).toBe(true);
});

test('the icon says it, too', async () => {
  await sayTooOld();
  expect(fake.browser.action.setTitle).toHaveBeenCalledWith({ title: 'words of old_title' });
  expect(fake.browser.action.setBadgeText).toHaveBeenCalledWith({ text: '!' });
});
