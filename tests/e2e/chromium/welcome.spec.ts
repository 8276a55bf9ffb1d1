import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, test as plain } from '@playwright/test';
import { newPerson } from '../../../lib/core/state/person';
import { findBrowser } from '../../../scripts/browsers/find-browser';
import { argsFor, expect, type Limber, type Stored, test, welcomePage } from '../../support/chromium';
import { stored } from '../../support/screens';

/** A folder of the extension and a profile, which outlive the browser. */
interface Home {
  readonly extension: string;
  readonly profile: string;
}

async function start({ extension, profile }: Home): Promise<BrowserContext> {
  const { path } = await findBrowser('chromium');
  return chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: true,
    args: argsFor(extension),
    ignoreDefaultArgs: ['--disable-extensions'],
  });
}

/** The browser has told the background, for the so many-th time, that Limber was installed or updated; all that follows from it is done. */
async function isTold(context: BrowserContext, times: number): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const told = async () => {
    const { workerLog = [] } = (await worker.evaluate(() => chrome.storage.local.get('workerLog'))) as Stored;
    return workerLog.filter(({ event }) => event === 'installed').length;
  };
  await expect.poll(told).toBe(times);
  const page = await context.newPage();
  await page.goto(worker.url().replace('background.js', 'options.html'));
  // Two events, one after the other: what the first one wished has been begun by the time the second is answered.
  for (const type of ['cardClosed', 'lookAsked'])
    await page.evaluate((type) => chrome.runtime.sendMessage({ type }), type);
}

const welcomes = (context: BrowserContext) => context.pages().filter((page) => page.url().endsWith('/welcome.html'));

// An unpacked extension is told at every start of the browser that it was updated.
plain(
  'the welcome page opens once, after installing: not when the browser starts again, not after an update',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'limber-welcome-'));
    const home: Home = { extension: join(folder, 'extension'), profile: join(folder, 'profile') };
    await cp(resolve('.output/chrome-mv3'), home.extension, { recursive: true });
    try {
      const first = await start(home);
      await (await welcomePage(first)).close();
      await first.close();

      const second = await start(home);
      await isTold(second, 2);
      expect(welcomes(second)).toEqual([]);
      await second.close();

      const file = join(home.extension, 'manifest.json');
      const manifest = JSON.parse(await readFile(file, 'utf8'));
      await writeFile(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
      const third = await start(home);
      await isTold(third, 3);
      expect(welcomes(third)).toEqual([]);
      await third.close();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** More stops than the page has, with the hours of a week. */
const MANY = 80;

/** Goes on with Tab to a button, and presses it. The page may go with the press, before the press has been answered. */
async function press(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('button', { name, exact: true });
  await wanted.waitFor();
  const isThere = () => wanted.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < MANY && !(await isThere()); stops += 1) await page.keyboard.press('Tab');
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Enter').catch((error: unknown) => {
    if (!page.isClosed()) throw error;
  });
}

async function begins(limber: Limber): Promise<Page> {
  await limber.seed(stored(Date.now(), { welcome: { kind: 'opened' } }, newPerson, 0));
  return limber.open('welcome.html');
}

/** Asked from a page: the worker may have been stopped. */
const storedIn = (page: Page) => page.evaluate(() => chrome.storage.local.get()) as Promise<Stored>;

test('with the keyboard alone: each card in turn, back and on, and each heading has the focus', async ({ limber }) => {
  const page = await begins(limber);
  await expect(heading(page)).toHaveText('Limber counts how long you sit');
  await expect(heading(page), 'a page that opens by itself takes no focus').not.toBeFocused();
  await press(page, 'Next');
  await expect(heading(page)).toHaveText('This is what a reminder looks like');
  await expect(heading(page)).toBeFocused();
  await press(page, 'Back');
  await expect(heading(page)).toHaveText('Limber counts how long you sit');
  await expect(heading(page)).toBeFocused();
  await press(page, 'Next');
  await press(page, 'Next');
  await expect(heading(page)).toHaveText('Choose what suits you');
  await expect(heading(page)).toBeFocused();
  await page.getByRole('radio', { name: /^Usual/ }).focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await storedIn(page)).settings?.shortBreakEveryMinutes).toBe(45);
  await page.getByRole('checkbox', { name: 'I stay seated' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await storedIn(page)).settings?.staySeated).toBe(true);
  await page.getByRole('radio', { name: /^Monday–Friday/ }).check();
  await expect.poll(async () => (await storedIn(page)).settings?.hours).toHaveLength(7);
  await press(page, 'Next');
  await expect(heading(page)).toHaveText('That’s all');
  await expect(heading(page)).toBeFocused();
  const closed = page.waitForEvent('close');
  await press(page, 'Done');
  await closed;
});

test('"Show me one" shows a reminder, and says where to look if none is seen', async ({ limber }) => {
  const page = await begins(limber);
  await press(page, 'Next');
  await press(page, 'Show me one');
  await expect
    .poll(() => page.evaluate(async () => Object.keys(await chrome.notifications.getAll())))
    .toEqual(['test']);
  await expect(page.getByRole('status')).toHaveText(/^The browser took it\. If you saw nothing, look at/);
  await expect(page.getByText('How to turn them on')).toBeVisible();
});

test('"Try a stretch now" opens the larger view at the safety check, and the welcome page makes room', async ({
  limber,
}) => {
  const page = await begins(limber);
  await press(page, 'Skip all');
  await expect(page.getByText('A short safety check comes first.')).toBeVisible();
  const opening = limber.context.waitForEvent('page');
  const closed = page.waitForEvent('close');
  await press(page, 'Try a stretch now');
  const larger = await opening;
  await closed;
  await expect(larger).toHaveURL(/\/sidepanel\.html$/);
  await expect(heading(larger)).toHaveText('A quick safety check');
});

test('whatever is pressed in the welcome page, time at the desk is counted, and a break comes', async ({ limber }) => {
  const page = await begins(limber);
  const { tracker } = await storedIn(page);
  await press(page, 'Skip all');
  await expect(page.getByText(/^Next break at/)).toBeVisible();
  expect((await storedIn(page)).tracker?.clock).toEqual(tracker?.clock);
});

test('how to keep the icon in sight is there while it is not, and goes when it is', async ({ limber }) => {
  const page = await begins(limber);
  await press(page, 'Skip all');
  const hint = page.getByRole('heading', { name: 'To keep the icon in sight' });
  await expect(hint).toBeVisible();
  await page.evaluate(() => {
    Object.assign(chrome.action, { getUserSettings: async () => ({ isOnToolbar: true }) });
    window.dispatchEvent(new Event('focus'));
  });
  await expect(hint).toHaveCount(0);
});
