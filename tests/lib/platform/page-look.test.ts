// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { applyLook, lastLanguage } from '../../../lib/platform/page-look';

const beforePaint = readFileSync(join(import.meta.dirname, '../../../public/look.js'), 'utf8');
const root = document.documentElement;

const german = { spacing: 'wide', language: 'de', direction: 'ltr' };
const english = { spacing: 'normal', language: 'en', direction: 'ltr' };

/** What a page has asked for before its first paint. */
const preloaded: HTMLLinkElement[] = [];

/** A page opens: nothing is on its root element but what the script before the first paint puts there. */
function open(): void {
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  Object.assign(root, { lang: 'en', dir: '' });
  // A link that is put in would be fetched, from nowhere.
  vi.spyOn(document.head, 'append').mockImplementation((link) => void preloaded.push(link as HTMLLinkElement));
  preloaded.length = 0;
  new Function(beforePaint)();
}

const worn = () => ({ ...root.dataset });

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

// LOOK-2, LOOK-3, LOOK-4
test('a page that opens wears what the last one wore, before it has read a setting', () => {
  applyLook({ colours: 'dark', textSize: 'larger', ...german, isUsual: false });
  open();
  expect(worn()).toEqual({ colours: 'dark', textSize: 'larger', ...german });
});

test('whoever has everything as usual again, or deleted it, leaves no copy', () => {
  applyLook({ colours: 'dark', textSize: 'larger', ...german, isUsual: false });
  open();
  applyLook({ colours: 'system', textSize: 'normal', ...english, isUsual: true });
  expect(worn()).toEqual({ colours: 'system', textSize: 'normal', ...english });
  expect(localStorage.getItem('look'), 'DATA-11').toBeNull();
  open();
  expect(worn()).toEqual({});
});

test('a choice of today takes the place of the one before, in this page and in the next', () => {
  applyLook({ colours: 'dark', textSize: 'larger', ...german, isUsual: false });
  open();
  applyLook({ colours: 'light', textSize: 'normal', ...german, isUsual: false });
  open();
  expect(worn()).toEqual({ colours: 'light', textSize: 'normal', ...german });
});

test('the very first page, and one that finds nonsense, is as usual', () => {
  open();
  expect(worn()).toEqual({});
  localStorage.setItem('look', '{"colours"');
  open();
  expect(worn()).toEqual({});
});

test('a browser that keeps no copy shows this page as it is set nevertheless', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota is exceeded.', 'QuotaExceededError');
  });
  applyLook({ colours: 'light', textSize: 'large', ...german, isUsual: false });
  expect(worn()).toEqual({ colours: 'light', textSize: 'large', ...german });
});

test('a page whose language stays as it is has nothing written on its root, which would style the whole page anew', async () => {
  const look = { colours: 'dark', textSize: 'normal', ...german, isUsual: false };
  applyLook(look);
  const written: MutationRecord[] = [];
  const watching = new MutationObserver((records) => written.push(...records));
  watching.observe(root, { attributes: true });
  applyLook(look);
  written.push(...watching.takeRecords());
  expect(written).toEqual([]);
  applyLook({ ...look, language: 'fr' });
  written.push(...watching.takeRecords());
  expect(written.map(({ attributeName }) => attributeName)).toContain('lang');
  watching.disconnect();
});

// LANG-3
test('a page begins in the language, and from the side, of the one before', () => {
  const arabic = { spacing: 'normal', language: 'ar', direction: 'rtl' };
  applyLook({ colours: 'system', textSize: 'normal', ...arabic, isUsual: false });
  expect([root.lang, root.dir, lastLanguage()]).toEqual(['ar', 'rtl', 'ar']);
  open();
  expect([root.lang, root.dir, lastLanguage()]).toEqual(['ar', 'rtl', 'ar']);
  applyLook({ colours: 'system', textSize: 'normal', ...english, isUsual: true });
  open();
  expect([root.lang, root.dir, lastLanguage()]).toEqual(['en', '', null]);
});

test('a copy from before languages could be chosen is English', () => {
  localStorage.setItem('look', '{"colours":"dark","textSize":"normal"}');
  open();
  expect([root.lang, root.dir, lastLanguage()]).toEqual(['en', 'ltr', null]);
});

test('its first words are asked for at once, if they are not English, which is built in', () => {
  const asked = () => preloaded.map(({ rel, href }) => [rel, new URL(href).pathname]);
  applyLook({ colours: 'dark', textSize: 'normal', ...english, isUsual: false });
  open();
  expect(asked()).toEqual([]);
  applyLook({ colours: 'dark', textSize: 'normal', ...german, isUsual: false });
  open();
  expect(asked()).toEqual([['preload', '/locales/de/first.json']]);
});
