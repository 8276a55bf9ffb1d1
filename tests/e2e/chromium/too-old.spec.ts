import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { oldestBrowsers } from '../../../scripts/build/oldest-browsers';
import { expect, soon, test } from '../../support/chromium';
import { copyWithFirstScript, noTemporal } from '../../support/copy-with-first-script';

const pages = ['popup.html', 'options.html', 'sidepanel.html', 'welcome.html'] as const;

// FACE-1
test('in a browser that is too old every page says so and what to do, the icon too, and nothing runs', async ({
  host,
}) => {
  const extension = copyWithFirstScript(resolve('.output/chrome-mv3'), noTemporal);
  const { context, install } = host;
  const worker = await install(extension);
  const failures: string[] = [];
  worker.on('console', (line) => line.type() === 'error' && failures.push(line.text()));
  const onIcon = () => worker.evaluate(() => Promise.all([chrome.action.getTitle({}), chrome.action.getBadgeText({})]));
  await expect.poll(onIcon, soon).toEqual(['This browser is too old for Limber', '!']);
  for (const name of pages) {
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => failures.push(`${name}: ${message}`));
    await page.goto(worker.url().replace('background.js', name));
    await expect.soft(page.getByRole('heading', { level: 1 })).toHaveText('This browser is too old for Limber');
    await expect.soft(page.getByText(`Limber needs Chrome ${oldestBrowsers.chrome}`)).toBeVisible();
    await expect.soft(page.getByText('Update this browser')).toBeVisible();
    await expect.soft(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect.soft.poll(async () => (await page.locator('body').ariaSnapshot()).split('\n'), name).toHaveLength(4);
  }
  // In the language of the last page that could run (LANG-1), which is read from a file of the extension.
  const [, page] = context.pages();
  await page?.evaluate(() => localStorage.setItem('look', JSON.stringify({ language: 'de', direction: 'ltr' })));
  await page?.reload();
  await expect.soft((page as Page).getByRole('heading', { level: 1 })).toHaveText(/zu alt/);
  // Nothing has begun to work, and nothing failed on the way.
  expect(await worker.evaluate(() => chrome.storage.local.get())).toEqual({});
  expect(await worker.evaluate(() => chrome.alarms.getAll())).toEqual([]);
  expect(failures).toEqual([]);
  rmSync(extension, { recursive: true });
});
