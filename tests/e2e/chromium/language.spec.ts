import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { locales, readMessages } from '../../../scripts/build/message-files';
import { expect, type Limber, screenTest as test } from '../../support/chromium';

const words = { en: readMessages(join(locales, 'en')), pl: readMessages(join(locales, 'pl')) };

const say = (code: keyof typeof words, key: string) => words[code][key]?.message ?? '';

/** A text with a value in it, as a pattern. */
const said = (code: keyof typeof words, key: string) =>
  new RegExp(
    `^${say(code, key)
      .replaceAll(/[.()]/g, '\\$&')
      .replaceAll(/\{\w+\}/g, '.+')}$`,
  );

const titleOf = ({ worker }: Limber) => worker.evaluate(() => chrome.action.getTitle({}));

/** The title that the menu of the icon has for an item: the browser does not tell, so each change is kept. */
async function watchMenu({ worker }: Limber) {
  await worker.evaluate(() => {
    const titles: (string | undefined)[] = [];
    Object.assign(globalThis, { titles });
    const { create } = chrome.contextMenus;
    chrome.contextMenus.create = (item, done) => {
      titles.push(item.title);
      return create.call(chrome.contextMenus, item, done);
    };
  });
  return () => worker.evaluate(() => (globalThis as unknown as { titles: string[] }).titles);
}

const page = (of: Page) => of.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

// LANG-3
test('a language that is chosen is read at once in an open popup, on the icon and in its menu, and English again after', async ({
  limber,
}) => {
  const popup = await limber.open('popup.html');
  const options = await limber.open('options.html');
  const menu = await watchMenu(limber);
  const choice = options.locator('select').filter({ hasText: 'polski' });
  const heading = popup.getByRole('heading', { level: 1 });
  const expectIn = async (code: keyof typeof words) => {
    await expect(heading).toHaveText(said(code, 'now.nextAt'));
    await expect(options.getByRole('heading', { level: 1 })).toHaveText(say(code, 'settings.title'));
    await expect.poll(() => page(popup)).toEqual([code, 'ltr']);
    await expect.poll(() => page(options)).toEqual([code, 'ltr']);
    await expect.poll(() => titleOf(limber)).toMatch(said(code, 'title.next'));
    await expect(options.getByLabel(say(code, 'settings.language'), { exact: true })).toBeVisible();
  };
  await expectIn('en');
  await expect(choice.locator('option[value="pl"]')).toHaveAttribute('lang', 'pl');
  await choice.selectOption('pl');
  await expectIn('pl');
  await expect.poll(menu).toContain(say('pl', 'menu.quiet'));
  expect(await menu()).not.toContain(say('en', 'menu.quiet'));
  await choice.selectOption('');
  await expectIn('en');
  await expect.poll(menu).toContain(say('en', 'menu.quiet'));
  expect(limber.errors).toEqual([]);
});

/** Every text that a page shows in its first second, frame by frame. */
async function textsOf({ context, worker }: Limber, path: string) {
  const opened = await context.newPage();
  await opened.addInitScript(() => {
    const texts = new Set<string>();
    Object.assign(globalThis, { texts });
    const see = () => {
      // biome-ignore lint/performance/useDomNodeTextContent: words in a place that is only kept are not seen
      const shown = (document.body?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
      texts.add(`${document.documentElement.lang}: ${shown}`);
      requestAnimationFrame(see);
    };
    requestAnimationFrame(see);
  });
  await opened.goto(worker.url().replace('background.js', path));
  await expect(opened.getByRole('button').first()).toBeVisible();
  const texts = await opened.evaluate(() => [...(globalThis as unknown as { texts: Set<string> }).texts]);
  await opened.close();
  return texts;
}

test('a page that opens in another language shows no frame in English, and fetches no other language', async ({
  limber,
}) => {
  const options = await limber.open('options.html');
  await options.locator('select').filter({ hasText: 'polski' }).selectOption('pl');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText(say('pl', 'settings.title'));
  const fetched: string[] = [];
  limber.context.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  for (const path of ['popup.html', 'options.html', 'welcome.html']) {
    const texts = await textsOf(limber, path);
    for (const text of texts) {
      expect(text, path).toMatch(/^pl:/);
      for (const key of ['now.settings', 'settings.title', 'page.loading', 'now.moved'])
        expect(text, path).not.toContain(say('en', key));
    }
  }
  const loaded = fetched.filter((path) => path.startsWith('/locales/'));
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((path) => !path.startsWith('/locales/pl/'))).toEqual([]);
  await options.locator('select').filter({ hasText: 'polski' }).selectOption('');
});
