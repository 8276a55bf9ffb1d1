import type { Page } from 'puppeteer-core';
import { expect, press, test } from '../../support/real-popup';
import { screens, stored } from '../../support/screens';

/** Where on the screen something is, in whole px, and how wide the page's own content is laid out. */
const place = (page: Page, name: string) =>
  page.evaluate((says) => {
    const named = (each: Element) => (each.getAttribute('aria-label') ?? each.textContent ?? '').startsWith(says);
    const element = [...document.querySelectorAll('button[aria-expanded], summary')].find(named);
    if (!element) throw new Error(`nothing to unfold is called ${says}`);
    const { left, top } = element.getBoundingClientRect();
    const main = document.querySelector('main')?.getBoundingClientRect();
    return { x: Math.round(screenX + left), y: Math.round(screenY + top), width: Math.round(main?.width ?? 0) };
  }, name);

const names = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button[aria-expanded], summary')].map(
      (each) => each.getAttribute('aria-label') ?? each.textContent ?? '',
    ),
  );

/** Two frames are drawn, and the browser has made a popup as large as it is going to be. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let before = -1; before !== innerHeight; await new Promise((done) => setTimeout(done, 200))) {
      before = innerHeight;
      await frame();
      await frame();
    }
  });

/** Presses each fold of a page, and presses it again: neither it nor the layout moves. */
async function expectFoldsToStay(page: Page, least: number): Promise<void> {
  const all = await names(page);
  expect(all.length).toBeGreaterThanOrEqual(least);
  for (const name of all) {
    const find = () =>
      page.evaluate((says) => {
        const found = [...document.querySelectorAll<HTMLElement>('button[aria-expanded], summary')].find(
          (each) => (each.getAttribute('aria-label') ?? each.textContent) === says,
        );
        found?.scrollIntoView({ block: 'nearest' });
        return found?.getBoundingClientRect().toJSON() as DOMRect;
      }, name);
    const { x, y, height } = await find();
    await settled(page);
    const before = await place(page, name);
    await page.mouse.click(x + 10, y + height / 2);
    await settled(page);
    expect(await place(page, name), `"${name}", unfolded`).toEqual(before);
    await page.mouse.click(x + 10, y + height / 2);
    await settled(page);
    expect(await place(page, name), `"${name}", folded up again`).toEqual(before);
  }
}

const seedOf = (name: string) => {
  const screen = screens.find((each) => each.name === name);
  if (!screen) throw new Error(`no screen is called ${name}`);
  return screen.stored(Date.now());
};

/** A sheet over the popup leaves it as large as it is, and gives the focus back. */
async function expectSheetToLeaveSize(popup: Page): Promise<void> {
  const size = () => popup.evaluate(() => [innerWidth, innerHeight, document.querySelector('main')?.clientWidth]);
  const before = await size();
  await press(popup, 'Quiet');
  await popup.waitForSelector('dialog[open]');
  await settled(popup);
  expect(await size(), 'open').toEqual(before);
  await popup.keyboard.press('Escape');
  await popup.waitForSelector('dialog', { hidden: true });
  await settled(popup);
  expect(await size(), 'closed').toEqual(before);
  await expect.poll(() => popup.evaluate(() => document.activeElement?.textContent)).toBe('Quiet');
}

/** What opens over a stretch leaves the popup, and all that is in it, where it is. */
async function expectSheetsToLeaveStretch(popup: Page): Promise<void> {
  const places = () =>
    popup.evaluate(() => {
      const all = [...document.querySelectorAll('.guide h1, .guide .figure, .guide-line, .guide-controls button')];
      return { innerHeight, tops: all.map((each) => Math.round(each.getBoundingClientRect().top)) };
    });
  for (const name of ['More', 'All signs']) {
    // With large text the page scrolls, and what stands at its foot covers what is below.
    await popup.evaluate((says) => {
      const all = [...document.querySelectorAll('button')];
      all.find(({ textContent }) => textContent === says)?.scrollIntoView({ block: 'center' });
    }, name);
    await settled(popup);
    const before = await places();
    await press(popup, name);
    await popup.waitForSelector('dialog[open]');
    await settled(popup);
    expect(await places(), `"${name}"`).toEqual(before);
    await press(popup, 'Close');
    await popup.waitForSelector('dialog[open]', { hidden: true });
  }
}

// The three claims share a popup, because it takes longer to open than any of them to check.
for (const textSize of [16, 20, 24, 32]) {
  test.describe(`with text at ${(textSize / 16) * 100} %`, () => {
    test.use({ textSize });

    test('neither a sheet nor a fold moves anything, in the popup, over a stretch and in a tab', async ({ real }) => {
      await real.seed(stored(Date.now(), {}));
      const popup = await real.openPopup();
      await test.step('a sheet over the popup', async () => {
        await popup.waitForSelector('.now-ring');
        await settled(popup);
        await expectSheetToLeaveSize(popup);
      });
      await test.step('a sheet over a stretch', async () => {
        await real.seed(seedOf('guide-side-bend-left'));
        await popup.waitForSelector('.guide-controls');
        await settled(popup);
        await expectSheetsToLeaveStretch(popup);
      });
      await test.step('folds in a tab', async () => {
        await real.seed(stored(Date.now(), {}));
        const settings = await real.openTab('options.html');
        await settings.waitForSelector('summary');
        await expectFoldsToStay(settings, 4);
      });
    });
  });
}
