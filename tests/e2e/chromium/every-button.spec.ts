import type { Page } from '@playwright/test';
import { type ExerciseId, exerciseOf } from '../../../lib/content/catalogue';
import { expect, screenTest as test } from '../../support/chromium';
import { arrive as arriveAt, further, screens } from '../../support/screens';

/** The page's window, in which nothing reaches the background any more once `isWalled`: what is sent is written down. */
type Walled = typeof globalThis & {
  isWalled?: boolean;
  sent: { type: string; plan?: ExerciseId[]; isNothingNew?: boolean }[];
};

async function wall(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const walled = globalThis as Walled;
    walled.sent = [];
    // "Open larger" closes the popup, and the test with it. A tab or a panel that opens takes the front from this one for
    // good, and what is behind is drawn once a second: each press would wait for that.
    globalThis.close = () => undefined;
    chrome.sidePanel.open = async () => undefined;
    chrome.runtime.openOptionsPage = async () => undefined;
    const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (message: unknown) => Promise<unknown>;
    chrome.runtime.sendMessage = (async (message: Walled['sent'][number]) => {
      if (!walled.isWalled) return send(message);
      walled.sent.push(message);
      return { ok: true };
    }) as typeof chrome.runtime.sendMessage;
  });
}

const sent = (page: Page) => page.evaluate(() => (globalThis as Walled).sent.splice(0));

/** In a real browser a few; every popup screen is walked in `tests/components/app/every-button.test.ts`. */
const walked = /^(now-checked|due|card-ok|one move chosen|the core routine)$/;

for (const screen of [...screens, ...further].filter(({ name }) => walked.test(name))) {
  test(`from ${screen.name} no button begins a stretch without saying that nothing is new`, async ({ limber }) => {
    await limber.seed(screen.stored(Date.now()));
    const page = await limber.open(screen.page);
    await wall(page);
    const arrive = async () => {
      await limber.seed(screen.stored(Date.now()));
      await page.reload();
      await arriveAt(page, screen);
      await page.getByText(screen.shows).first().waitFor();
      // It comes a moment after the rest; with it, every button would seem to have led somewhere else.
      const strip = page.locator('.today-link');
      if ((await strip.count()) > 0) await strip.getByRole('img').waitFor();
      await page.evaluate(() => {
        (globalThis as Walled).isWalled = true;
      });
    };
    await arrive();
    // What is under a sheet cannot be pressed.
    const isSheet = (await page.getByRole('dialog').count()) > 0;
    const pressed = (isSheet ? page.getByRole('dialog') : page).getByRole('button');
    // The tabs are the same on every screen: they are walked on one.
    const buttons = screen === screens[0] ? pressed : pressed.and(page.locator(':not(.tab-bar button)'));
    /** All that can be read and pressed: what is folded away is no part of it. */
    const content = () => page.locator('body').ariaSnapshot();
    const before = await content();
    /** From where a button led a person goes back with Escape; where that leads nowhere, the screen is opened again. */
    const comeBack = async () => {
      if ((await content()) === before) return;
      await page.keyboard.press('Escape');
      if ((await content()) !== before) await arrive();
    };
    const total = await buttons.count();
    expect(total).toBeGreaterThan(0);
    for (let number = 0; number < total; number += 1) {
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
      await comeBack();
      await expect(buttons, `back from "${name}"`).toHaveCount(total);
    }
  });
}
