import type { Page } from '@playwright/test';
import { type ExerciseId, exerciseOf } from '../../../lib/content/catalogue';
import { expect, screenTest as test } from '../../support/chromium';
import { type Screen, screens, stored } from '../../support/screens';

/** The page's window, in which nothing reaches the background any more once `isWalled`: what is sent is written down. */
type Walled = typeof globalThis & {
  isWalled?: boolean;
  sent: { type: string; plan?: ExerciseId[]; isNothingNew?: boolean }[];
};

async function wall(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const walled = globalThis as Walled;
    walled.sent = [];
    // "Open larger" closes the popup, and the test with it.
    globalThis.close = () => undefined;
    const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (message: unknown) => Promise<unknown>;
    chrome.runtime.sendMessage = (async (message: Walled['sent'][number]) => {
      if (!walled.isWalled) return send(message);
      walled.sent.push(message);
      return { ok: true };
    }) as typeof chrome.runtime.sendMessage;
  });
}

const sent = (page: Page) => page.evaluate(() => (globalThis as Walled).sent.splice(0));

/** Screens that are one or two presses further on. */
const further: readonly Screen[] = [
  {
    name: 'one move chosen',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    presses: async (page) => {
      await page.getByRole('button', { name: 'Choose a stretch' }).click();
      await page.getByRole('checkbox', { name: /^Seated side bend/ }).check();
    },
    shows: 'Start, nothing new',
  },
  {
    name: 'the core routine',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    presses: (page) => page.getByRole('button', { name: 'In the long run' }).click(),
    shows: 'Start, nothing new',
  },
];

const isGuide = ({ stored: seed }: Screen) => JSON.stringify(seed(0)).includes('"guiding"');

for (const screen of [...screens, ...further].filter((each) => each.page === 'popup.html' && !isGuide(each))) {
  test(`from ${screen.name} no button begins a stretch without saying that nothing is new`, async ({ limber }) => {
    // The list of the moves has forty buttons.
    test.setTimeout(240_000);
    await limber.seed(screen.stored(Date.now()));
    const page = await limber.open(screen.page);
    await wall(page);
    const arrive = async () => {
      await limber.seed(screen.stored(Date.now()));
      await page.reload();
      await screen.presses?.(page);
      await expect(page.getByText(screen.shows).first()).toBeVisible();
      await page.evaluate(() => {
        (globalThis as Walled).isWalled = true;
      });
    };
    await arrive();
    const buttons = page.getByRole('button');
    const content = () => page.locator('body').textContent();
    const before = await content();
    const total = await buttons.count();
    expect(total).toBeGreaterThan(0);
    for (let number = 0; number < total; number += 1) {
      if ((await content()) !== before) await arrive();
      const button = buttons.nth(number);
      const name = await button.textContent();
      if (await button.isDisabled()) continue;
      await button.click();
      for (const intent of await sent(page)) {
        if (intent.type !== 'guideStarted') continue;
        // Resting the eyes needs no question.
        if (intent.plan?.every((id) => !exerciseOf(id).needsSafetyCheck)) continue;
        expect(intent.isNothingNew, `"${name}"`).toBe(true);
        expect(name).toMatch(/nothing new/i);
      }
    }
  });
}
