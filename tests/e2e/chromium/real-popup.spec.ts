import type { Page } from 'puppeteer-core';
import { newPerson } from '../../../lib/core/state/person';
import type { Tracker } from '../../../lib/core/state/tracker';
import { expect, heading, press, pressLast, test } from '../../support/real-popup';
import { quickSettings, stored } from '../../support/screens';

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
  page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('.check-list input')].some((box) => box.checked));

test('a click beside the popup at list 3 of the check: it opens again at list 3, with nothing ticked', async ({
  real,
}) => {
  await real.seed(stored(Date.now(), {}, newPerson));
  const popup = await real.openPopup();
  await toThirdList(popup);
  await popup.click('.check-list label');
  await expect.poll(() => isTicked(popup)).toBe(true);
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
  await pressLast(popup, 'Open larger');
  const large = await real.pageOf('sidepanel.html');
  await expect.poll(() => heading(large)).toMatch(/^Does any of this/);
  const isLarger = async () => {
    const { width, height } = await size(large);
    return [width > small.width, height > small.height];
  };
  await expect.poll(isLarger).toEqual([true, true]);
});

test('a stretch that is opened larger has a larger picture, and goes on at the same step', async ({ real }) => {
  await real.seed(stored(Date.now(), {}));
  const popup = await real.openPopup();
  await press(popup, 'Start, nothing new');
  await popup.waitForSelector('.guide-step-number');
  const picture = (page: Page) =>
    page.evaluate(() => {
      const { width = 0, height = 0 } = document.querySelector('.guide-figure .figure')?.getBoundingClientRect() ?? {};
      return Math.min(width, height);
    });
  await expect.poll(() => picture(popup)).toBeGreaterThan(0);
  const small = await picture(popup);
  await press(popup, 'Next');
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('.guide-step-number')?.textContent))
    .toMatch(/^Step 2 /);
  await pressLast(popup, 'Larger');
  const large = await real.pageOf('sidepanel.html');
  await large.waitForSelector('.guide-step-number');
  await expect
    .poll(() => large.evaluate(() => document.querySelector('.guide-step-number')?.textContent))
    .toMatch(/^Step [23] /);
  await expect.poll(() => picture(large)).toBeGreaterThan(small * 1.2);
});

/** What a person sees of a page without scrolling: its buttons. */
const buttonsSeen = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .filter((button) => {
        const { top, bottom, width } = button.getBoundingClientRect();
        return width > 0 && top >= 0 && bottom <= innerHeight;
      })
      .map(({ textContent }) => textContent),
  );

test('the very first popup offers help and the moves, with nothing to scroll for; help leads to all other pages', async ({
  real,
}) => {
  const popup = await real.openPopup();
  await expect.poll(() => heading(popup)).toMatch(/^Next break at/);
  await expect.poll(() => buttonsSeen(popup)).toEqual(expect.arrayContaining(['Now', 'Moves', 'History', 'Help']));
  const isScrolled = () => popup.evaluate(() => document.documentElement.scrollHeight > innerHeight + 1);
  await expect.poll(isScrolled).toBe(false);
  await press(popup, 'Help');
  await expect.poll(() => heading(popup)).toBe('Help');
  const all = () =>
    popup.evaluate(() => [...document.querySelectorAll('button')].map(({ textContent }) => textContent));
  await expect.poll(all).toEqual(expect.arrayContaining(['Heard a pop?', 'In the long run', 'About']));
});

test('"Start" on the notification opens the popup on the one question, for the very move that it named', async ({
  real,
}) => {
  const exercise = 'shoulder_squeeze';
  const prompt = {
    number: 1,
    size: 'short',
    exercise,
    since: Date.now(),
    said: 'once',
    notification: 'up',
    snoozes: 0,
  };
  const tracker = { prompt: { kind: 'up', ...prompt } } as Partial<Tracker>;
  await real.seed(stored(Date.now(), tracker, undefined, 31));
  const popup = await real.pressOnNotice('prompt-1-once');
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('h2')?.textContent))
    .toMatch(/^Shoulder blade squeeze/);
  await expect.poll(() => buttonsSeen(popup)).toEqual(expect.arrayContaining(['Start, nothing new', 'Not now']));
  expect(await buttonsSeen(popup), 'no prompt once more').not.toContain('I just moved');
  await press(popup, 'Start, nothing new');
  await expect.poll(() => heading(popup)).toBe('Shoulder blade squeeze');
});

for (const [when, minutes, shows] of [
  ['before a break', 24, /^Next break at/],
  ['when one is due', 31, /^Time for a short break/],
] as const) {
  test(`somebody in a wheelchair is not asked to say that they stand, ${when}`, async ({ real }) => {
    const settings = { ...quickSettings, staySeated: true };
    await real.seed({ ...stored(Date.now(), {}, undefined, minutes), settings });
    const popup = await real.openPopup();
    await expect.poll(() => heading(popup)).toMatch(shows);
    if (minutes > 30) await press(popup, 'Not now…');
    await expect.poll(() => buttonsSeen(popup)).toContain('I just moved');
    expect(await buttonsSeen(popup)).not.toContain('I’m standing');
  });
}
