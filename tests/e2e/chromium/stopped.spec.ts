import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { MINUTE } from '../../../lib/core/state/time';
import { findBrowser } from '../../../scripts/browsers/find-browser';
import { expect, type Limber, test } from '../../support/chromium';
import { ownMinutes } from '../../support/own-minutes';
import { stored } from '../../support/screens';

const HOUR = 60 * MINUTE;

/** What was stored by a background that last ran `ago` ms before now. */
function lastRan(ago: number) {
  const then = Date.now() - ago;
  return stored(then, {});
}

/** A pattern of the time: whether an early hour has a zero before it is for the browser to say. */
const clock = (at: number) =>
  new Date(at)
    .toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' })
    .replace(/^0/, '0?');

/** Limber with another background in its place: one that does nothing, or that takes each message and never answers. */
async function withBackground(
  script: string,
): Promise<{ context: BrowserContext; origin: string; folder: string; end: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'limber-'));
  await cp(resolve('.output/chrome-mv3'), folder, { recursive: true });
  await writeFile(join(folder, 'background.js'), script);
  const { path } = await findBrowser('chromium');
  // Chromium lets go of an unpacked extension that starts anew, unless somebody develops.
  const profile = await mkdtemp(join(tmpdir(), 'limber-profile-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), '{"extensions":{"ui":{"developer_mode":true}}}');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: true,
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, '--no-sandbox', '--no-first-run'],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 380, height: 600 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    folder,
    origin: `chrome-extension://${new URL(worker.url()).host}`,
    end: async () => {
      await context.close();
      await rm(folder, { recursive: true });
      await rm(profile, { recursive: true });
    },
  };
}

const backgrounds = [
  ['is not there', '/* nobody listens */'],
  ['takes what is said and never answers', 'chrome.runtime.onMessage.addListener(() => true);'],
] as const;

for (const [what, script] of backgrounds) {
  test(`a background that ${what}: popup and settings say since when Limber has not run, with a button`, async () => {
    const { context, origin, end } = await withBackground(script);
    const page = await context.newPage();
    await page.goto(`${origin}/options.html`);
    const before = lastRan(3 * HOUR);
    await page.evaluate((items) => chrome.storage.local.set(items), before);
    // Of another day with its date.
    const since = new RegExp(`Limber has not run since (?:.* at )?${clock(before.tracker.lastEventAt)}\\.`);
    // Until it is known, nothing is said of the next break.
    const popup = await context.newPage();
    await popup.goto(`${origin}/popup.html`);
    // Both wait for an answer at the same time.
    await page.reload();
    await expect(popup.getByText(since)).toBeVisible({ timeout: 15_000 });
    await expect(popup.getByText('Next break at')).toHaveCount(0);
    await expect(popup.getByRole('button', { name: 'Start Limber again' })).toBeVisible();
    await expect(page.locator('.working-verdict')).toHaveText(since, { timeout: 15_000 });
    await expect(page.getByRole('button', { name: 'Start Limber again' })).toBeVisible();
    // And what is typed there did not get through.
    const field = await ownMinutes(page);
    await field.fill('45');
    await field.press('Enter');
    await expect(page.getByText('That did not get through.').first()).toBeVisible({ timeout: 15_000 });
    await end();
  });
}

test('a background that has never begun: no time is made up; "Start Limber again" starts it', async () => {
  const { context, origin, folder, end } = await withBackground('');
  const popup = await context.newPage();
  await popup.goto(`${origin}/popup.html`);
  await expect(popup.getByText('Limber is not running.')).toBeVisible({ timeout: 15_000 });
  await expect(popup.getByText('Next break at')).toHaveCount(0);
  // Whatever was in its way is gone.
  await cp(resolve('.output/chrome-mv3/background.js'), join(folder, 'background.js'));
  const gone = popup.waitForEvent('close');
  // The page goes with the press, and may be gone before the press has been answered.
  await popup
    .getByRole('button', { name: 'Start Limber again' })
    .dispatchEvent('click')
    .catch(() => undefined);
  await gone;
  await expect(async () => {
    const again = await context.newPage();
    await again.goto(`${origin}/popup.html`);
    await expect(again.getByRole('heading', { level: 1 })).toHaveText(/^Next break at/);
  }).toPass();
  await end();
});

/** Everything that a page has said since it began. */
async function openAndNote(limber: Limber, path: 'popup.html' | 'options.html') {
  const note = (page: Page) =>
    page.addInitScript(() => {
      const said = new Set<string>();
      Object.assign(globalThis, { said });
      new MutationObserver(() => said.add(document.body?.textContent ?? '')).observe(document, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
  const page = await limber.open(path, note);
  return {
    page,
    said: () => page.evaluate(() => [...(globalThis as unknown as { said: Set<string> }).said].join('\n')),
  };
}

test('after three hours of sleep, opened before the alarm rings: no false alarm, and the time away is counted', async ({
  limber,
}) => {
  await limber.worker.evaluate(() => chrome.alarms.clearAll());
  await limber.seed(lastRan(3 * HOUR));
  await limber.killWorker();
  const { page, said } = await openAndNote(limber, 'popup.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Next break at/);
  await expect(page.getByText('You were away')).toBeVisible();
  expect(await said()).not.toContain('has not run');
  // It was the page's asking that set the lost alarm again.
  expect(await limber.worker.evaluate(async () => (await chrome.alarms.getAll()).length)).toBe(1);
});

test('"Is it working?" says yes where it is, and what is amiss where something is', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const settings = await limber.open('options.html');
  const verdict = settings.locator('.working-verdict');
  await expect(verdict).toHaveText('Reminders work.');
  await settings.getByLabel('Show a notification').click();
  await expect(verdict).toHaveText('Limber is working, but you see breaks only on the icon.');
  // What puts it right is beside it.
  await settings.getByRole('button', { name: 'Switch them on' }).click();
  await expect(verdict).toHaveText('Reminders work.');
});
