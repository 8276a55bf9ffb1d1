import type { Page } from 'puppeteer-core';
import { newPerson } from '../../../lib/core/state/person';
import { expect, heading, press, test } from '../../support/real-popup';
import { stored } from '../../support/screens';

/** From the day to the third list, with nothing ticked. */
async function toThirdList(popup: Page): Promise<void> {
  await press(popup, 'Start, about');
  await press(popup, 'I understand. Begin the check');
  for (const title of [/^Right now/, /^Lately/]) {
    await expect.poll(() => heading(popup)).toMatch(title);
    await press(popup, 'None of these');
  }
  await expect.poll(() => heading(popup)).toMatch(/^Does any of this/);
}

const isTicked = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('.checklist input')].some((box) => box.checked));

test('a click beside the popup at list 3 of the check: it opens again at list 3, with nothing ticked', async ({
  real,
}) => {
  await real.seed(stored(Date.now(), {}, newPerson));
  const popup = await real.openPopup();
  await toThirdList(popup);
  await popup.click('.checklist label');
  expect(await isTicked(popup)).toBe(true);
  await real.clickBeside(popup);
  const again = await real.openPopup();
  await expect.poll(() => heading(again)).toMatch(/^Does any of this/);
  expect(await isTicked(again)).toBe(false);
  expect(JSON.stringify(await real.stored()), 'nothing of the check is on the disk').not.toContain('checkPlace');
  await press(again, 'None of these');
  await expect.poll(() => heading(again)).toBe('Thanks');
});

test('"Open larger" in the middle of the check is wider and higher than the popup, and at the same list', async ({
  real,
}) => {
  await real.seed(stored(Date.now(), {}, newPerson));
  const popup = await real.openPopup();
  await toThirdList(popup);
  const size = (page: Page) => page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const small = await size(popup);
  await press(popup, 'Open larger');
  const large = await real.pageOf('sidepanel.html');
  await expect.poll(() => heading(large)).toMatch(/^Does any of this/);
  const { width, height } = await size(large);
  expect(width).toBeGreaterThan(small.width);
  expect(height).toBeGreaterThan(small.height);
});

test('a stretch that is opened larger has a larger picture, and goes on at the same step', async ({ real }) => {
  await real.seed(stored(Date.now(), {}));
  const popup = await real.openPopup();
  await press(popup, 'Start, nothing new');
  await popup.waitForSelector('.step-number');
  const picture = (page: Page) =>
    page.evaluate(() => {
      const { width, height } = (document.querySelector('.scene .figure') as Element).getBoundingClientRect();
      return Math.min(width, height);
    });
  const small = await picture(popup);
  await press(popup, 'Next');
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('.step-number')?.textContent))
    .toMatch(/^Step 2 /);
  await press(popup, 'Open larger');
  const large = await real.pageOf('sidepanel.html');
  await large.waitForSelector('.step-number');
  expect(await large.evaluate(() => document.querySelector('.step-number')?.textContent)).toMatch(/^Step [23] /);
  expect(await picture(large)).toBeGreaterThan(small * 1.2);
});
