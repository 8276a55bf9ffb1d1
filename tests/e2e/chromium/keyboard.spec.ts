import type { Locator, Page } from '@playwright/test';
import { newPerson } from '../../../lib/core/state/person';
import { expect, screenTest as test } from '../../support/chromium';
import { quickSettings, stored } from '../../support/screens';

/** More stops than any screen has. */
const MANY = 80;

/** Goes on with Tab until the focus is there. What has it on the way can be seen to have it. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const isThere = () => wanted.evaluate((element) => element === document.activeElement);
  await wanted.waitFor();
  for (let stops = 0; stops < MANY && !(await isThere()); stops += 1) {
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return outlineStyle === 'none' || outlineWidth === '0px' ? focused.outerHTML : null;
    });
    expect(unseen, 'has the focus, and does not show it').toBeNull();
  }
  await expect(wanted).toBeFocused();
}

async function press(page: Page, name: string | RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }).first());
  await page.keyboard.press(key);
}

test('with the keyboard alone: the safety check, a stretch from its first step to its last, and the day again', async ({
  limber,
}) => {
  await limber.seed(stored(Date.now(), {}, newPerson));
  const page = await limber.open('popup.html');
  const heading = page.getByRole('heading', { level: 1 });
  await press(page, /^Start, about/);
  await expect(heading).toBeFocused();
  await press(page, /^I understand/);
  for (const title of [/^Right now/, /^Lately/, /^Does any/]) {
    await expect(heading).toHaveText(title);
    await expect(heading).toBeFocused();
    await press(page, 'None of these', 'Space');
  }
  await expect(heading).toHaveText('Thanks');
  await press(page, /^Start the stretch/);
  await expect(heading).toBeFocused();
  const next = page.getByRole('button', { name: /^(Next|Fine)$/ });
  await tabTo(page, next);
  const step = () => page.evaluate(() => document.querySelector('.guide-step-number')?.textContent);
  for (let shown = await step(); shown; shown = await step()) {
    await expect(next).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(step).not.toBe(shown);
  }
  await expect(heading).toHaveText('Done');
  await expect(heading).toBeFocused();
  await press(page, 'Close');
  await expect(page.getByText(/^You stretched at/)).toBeVisible();
  await expect(heading).toHaveText(/^Next break at/);
  await expect(heading).toBeFocused();
});

test('a star that is pressed keeps the focus where its move goes, and says that it is pressed', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await press(page, 'Moves');
  await press(page, 'Favourite: Chin tuck', 'Space');
  const star = page.getByRole('button', { name: 'Favourite: Chin tuck', pressed: true });
  await expect(star).toBeFocused();
  await expect(star).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Favourite: Chin tuck', pressed: false })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Moves' })).toBeFocused();
});

test('in the settings a link leads to its section, and what is taken away leaves the focus near it', async ({
  limber,
}) => {
  const settings = { ...quickSettings, daysOff: ['2027-01-01'] };
  await limber.seed({ ...stored(Date.now(), {}), settings });
  const page = await limber.open('options.html');
  await tabTo(page, page.getByRole('link', { name: 'Working hours' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Working hours' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'At any time' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'My own hours' })).toBeChecked();
  const tuesday = page.getByRole('group', { name: 'Tuesday' });
  const more = tuesday.getByRole('button', { name: 'More for Tuesday' });
  await tabTo(page, more);
  await page.keyboard.press('Enter');
  await press(page, 'Remove 9:00 to 17:00');
  await expect(tuesday.getByText('Off all day')).toBeVisible();
  await expect(more).toBeFocused();
  await tuesday.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(tuesday.getByLabel('Tuesday, hours 1: from')).toHaveValue('09:00');
  // And what goes altogether leaves the focus at the name of its section.
  await press(page, 'Remove 1 January 2027');
  await expect(page.getByRole('heading', { name: 'Working hours' })).toBeFocused();
});

test('a click beside everything leaves the page where it is', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('options.html');
  await page.getByLabel('Count down on the icon').click();
  await page.locator('body').click({ position: { x: 4, y: 400 } });
  const scrolled = await page.evaluate(() => window.scrollY);
  await limber.seed({ person: newPerson });
  await expect(page.getByText('The safety check has not been done yet.')).toBeAttached();
  expect(await page.evaluate(() => [document.activeElement?.tagName, window.scrollY])).toEqual(['BODY', scrolled]);
});
