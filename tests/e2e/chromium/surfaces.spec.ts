import type { Page } from '@playwright/test';
import type { Guide } from '../../../lib/core/state/activity';
import { SECOND } from '../../../lib/core/state/time';
import { expect, type Limber, type Stored, test } from '../../support/chromium';
import { stored } from '../../support/screens';

const stepNumber = (page: Page) => page.locator('.guide-step-number');

/** What storage holds of the guide. Asked from a page: the worker may have been stopped. */
async function guideIn(page: Page): Promise<Guide | null> {
  const { tracker } = (await page.evaluate(() => chrome.storage.local.get('tracker'))) as Stored;
  return tracker?.activity.kind === 'guide' ? tracker.activity : null;
}

/** The count that a page shows of a guide on hold in a step that is not a hold. */
function countOf(guide: Guide | null): string {
  const ms = guide?.pace.kind === 'paused' ? guide.pace.remainingMs : Number.NaN;
  const seconds = Math.ceil(ms / SECOND);
  return `${seconds} ${seconds === 1 ? 'second' : 'seconds'} left · Paused`;
}

/** A small window of the browser's own, as a click on a notification opens where the popup will not. */
async function openWindow(limber: Limber, from: Page): Promise<Page> {
  const opened = limber.context.waitForEvent('page');
  await from.evaluate(() =>
    chrome.windows.create({ url: chrome.runtime.getURL('/popup.html'), type: 'popup', width: 400, height: 680 }),
  );
  return opened;
}

test('a stretch goes from popup to window to side panel, the worker killed between, at the same step and time', async ({
  limber,
}) => {
  await limber.seed(stored(Date.now(), {}));
  const options = await limber.open('options.html');
  const isHeld = () => expect.poll(() => guideIn(options)).toMatchObject({ pace: { kind: 'paused' } });

  const popup = await limber.open('popup.html');
  await popup.getByRole('button', { name: /^Start/ }).click();
  await popup.getByRole('button', { name: 'Next' }).click();
  await expect(stepNumber(popup)).toHaveText(/^Step 2 /);
  await popup.close();
  await isHeld();
  const afterPopup = await guideIn(options);
  await limber.killWorker();

  const window = await openWindow(limber, options);
  await expect(stepNumber(window)).toHaveText(/^Step 2 /);
  await expect(window.getByRole('timer')).toContainText('Paused');
  expect(await guideIn(options)).toEqual(afterPopup);
  await expect(window.getByRole('timer')).toHaveText(countOf(afterPopup));
  await window.getByRole('button', { name: 'Continue' }).click();
  await expect(window.getByRole('button', { name: 'Pause' })).toBeVisible();
  await limber.killWorker();
  await window.getByRole('button', { name: 'Pause' }).click();
  await isHeld();
  await window.close();
  const afterWindow = await guideIn(options);
  await limber.killWorker();

  const panel = await limber.open('sidepanel.html');
  await expect(stepNumber(panel)).toHaveText(new RegExp(`^Step ${(afterWindow?.stepIndex ?? 0) + 1} `));
  await expect(panel.getByRole('timer')).toHaveText(countOf(afterWindow));
  expect(await guideIn(options)).toEqual(afterWindow);
  await panel.getByRole('button', { name: 'Continue' }).click();
  await expect(panel.getByRole('button', { name: 'Pause' })).toBeVisible();
});

/** How often the background is started within `ms`, as the browser tells it. */
async function startsWithin(limber: Limber, page: Page, ms: number): Promise<number> {
  const cdp = await limber.context.newCDPSession(page);
  let starts = 0;
  let wasStopped = true;
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      if (runningStatus === 'starting' && wasStopped) starts += 1;
      wasStopped = runningStatus === 'stopped';
    }
  });
  await cdp.send('ServiceWorker.enable');
  await page.waitForTimeout(ms);
  await cdp.detach();
  return starts;
}

test('a side panel that stays open wakes nobody; with a stretch in it, the background is told again that it is there', async ({
  limber,
}) => {
  await limber.seed(stored(Date.now(), {}));
  const panel = await limber.open('sidepanel.html');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(/^Next break at/);
  // What it asks once, after its first paint, it has been told.
  await expect(panel.locator('.today-link').getByRole('img')).toBeVisible();
  await limber.killWorker();
  expect(await startsWithin(limber, panel, 5 * SECOND)).toBe(0);
  await panel.getByRole('button', { name: /^Start/ }).click();
  await expect(stepNumber(panel)).toHaveText(/^Step 1 /);
  await limber.killWorker();
  expect(await startsWithin(limber, panel, 5 * SECOND)).toBe(1);
  // It heard that the page was there before: the stretch is not on hold.
  await expect(panel.getByRole('button', { name: 'Pause' })).toBeVisible();
  await panel.getByRole('button', { name: 'Pause' }).click();
  await expect(panel.getByRole('timer')).toContainText('Paused');
  // The line is let go of a moment later.
  await panel.waitForTimeout(3 * SECOND);
  await limber.killWorker();
  expect(await startsWithin(limber, panel, 5 * SECOND)).toBe(0);
});

test('a stretch waits when the popup is closed the moment Start is pressed', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const options = await limber.open('options.html');
  const popup = await limber.open('popup.html');
  await popup.getByRole('button', { name: /^Start/ }).click();
  await popup.close();
  await expect.poll(() => guideIn(options)).toMatchObject({ pace: { kind: 'paused' } });
});

test('a stretch seen in two places goes on when one of them is closed, and waits when both are', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const options = await limber.open('options.html');
  const popup = await limber.open('popup.html');
  await popup.getByRole('button', { name: /^Start/ }).click();
  await expect(stepNumber(popup)).toHaveText(/^Step 1 /);
  const panel = await limber.open('sidepanel.html');
  await expect(panel.getByRole('button', { name: 'Pause' })).toBeVisible();
  await popup.close();
  await panel.getByRole('button', { name: 'Next' }).click();
  await expect(stepNumber(panel)).toHaveText(/^Step 2 /);
  expect(await guideIn(options)).toMatchObject({ pace: { kind: 'running' } });
  await panel.close();
  await expect.poll(() => guideIn(options)).toMatchObject({ pace: { kind: 'paused' } });
});

test('three clicks on the notification open one window, or none', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}, undefined, 30));
  const views = () =>
    limber.worker.evaluate(async () =>
      (await chrome.runtime.getContexts({})).filter(({ documentUrl }) => documentUrl?.endsWith('/popup.html')),
    );
  const click = () =>
    limber.worker.evaluate(() => {
      const clicked = chrome.notifications.onClicked as unknown as { dispatch: (id: string) => void };
      // As where no window of the browser's has the focus.
      chrome.action.openPopup = () => Promise.reject(new Error('Could not find an active browser window.'));
      clicked.dispatch('prompt-1-once');
    });
  await click();
  await expect.poll(async () => (await views()).length).toBe(1);
  const [opened] = await views();
  await limber.worker.evaluate((id) => chrome.windows.update(id, { state: 'minimized' }), opened?.windowId ?? 0);
  await click();
  await click();
  await expect
    .poll(() => limber.worker.evaluate(async (id) => (await chrome.windows.get(id)).state, opened?.windowId ?? 0))
    .toBe('normal');
  expect(await views()).toHaveLength(1);
});
