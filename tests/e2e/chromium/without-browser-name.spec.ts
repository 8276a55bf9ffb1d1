import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect } from '../../support/chromium';
import { copyWithFirstScript, noBrowserName } from '../../support/copy-with-first-script';
import { ownMinutes } from '../../support/own-minutes';
import { stored } from '../../support/screens';

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: the first argument names what a fixture needs.
  extension: async ({}, use) => {
    const extension = copyWithFirstScript(resolve('.output/chrome-mv3'), noBrowserName);
    await use(extension);
    rmSync(extension, { recursive: true });
  },
});

const shownIds = () => chrome.notifications.getAll().then((all) => Object.keys(all));
const nameAtStart = () => (globalThis as { nameAtStart?: boolean }).nameAtStart;

test('in a Chrome from before 148, which has no `browser`, a break is told and the popup answers', async ({
  limber,
}) => {
  expect(await limber.worker.evaluate(nameAtStart)).toBe(false);
  await limber.begin(stored(Date.now(), {}, undefined, 30 - 2 / 60));
  await expect.poll(() => limber.worker.evaluate(shownIds), { timeout: 15_000 }).toEqual(['prompt-1-once']);
  await expect.poll(() => limber.worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('now');

  const page = await limber.open('popup.html');
  expect(await page.evaluate(nameAtStart)).toBe(false);
  await page.getByRole('button', { name: 'Snooze 5 min' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Snoozed until');
  await expect.poll(() => limber.worker.evaluate(shownIds)).toEqual([]);
});

test('there, too, a stopped background starts again for a press, and a setting is kept', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  await limber.killWorker();
  const page = await limber.open('options.html');
  const short = await ownMinutes(page);
  await short.fill('40');
  await short.blur();
  const settings = () => page.evaluate(() => chrome.storage.local.get('settings'));
  await expect.poll(settings).toMatchObject({ settings: { shortBreakEveryMinutes: 40 } });
});
