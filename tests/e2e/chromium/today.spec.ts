import type { Page } from '@playwright/test';
import { DAY, dayOf } from '../../../lib/core/state/time';
import { expect, type Limber, screenTest as test } from '../../support/chromium';
import { keepRows, keptDays, keptWork, refuseRows } from '../../support/kept-days';
import { stored } from '../../support/screens';

const zone = 'Europe/Berlin';

/** "Wednesday 25 November", as people in Britain write it. */
const written = (at: number) =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone }).format(at);

/** Noon of the person's day, so many days ago. */
const noon = (now: number, back: number) => dayOf(now, zone).from + DAY / 3 - back * DAY;

const heading = (page: Page) => page.getByRole('heading', { level: 2 });
const focusIsOn = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('with the keyboard alone a person reads yesterday line by line, and comes back', async ({ limber }) => {
  const now = Date.now();
  // Has just sat down: soon after four in the morning, what was sat before belongs to yesterday.
  await limber.seed(stored(now, {}, undefined, 0));
  const page = await limber.open('popup.html');
  await keepRows(page, keptDays(now));
  await page.locator('.today-link').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeFocused();
  await expect(heading(page)).toHaveText(written(noon(now, 0)));
  await expect(page.getByRole('button', { name: 'Day before' })).toBeEnabled();
  // First the three periods, one stop for all of them.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusIsOn(page)).toBe('Day before');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(written(noon(now, 1)));
  await expect(page.getByRole('img')).toHaveAccessibleName(
    'At the desk 6 hr 32 min since 9:02. Longest sit 2 hr 6 min, 1 hr 18 min on average. 6 breaks taken.',
  );
  const lines = page.getByRole('table').getByRole('row');
  await expect(lines).toHaveText([
    'FromWhatHow long',
    '9:02At the desk1 hr 2 min',
    '9:32Seated side bend and Seated torso twist2 min',
    '10:04Long break6 min',
    '10:10At the desk2 hr',
    '10:41Break put off',
    '10:46Chin tuck1 min',
    '11:29A break waited12 min',
    '11:31Break skipped',
    '12:10Away41 min',
    '12:51At the desk29 min',
    '13:20Standing25 min',
    '13:45At the desk55 min',
    '13:52Break passed by',
    '14:40Away12 min',
    '14:52At the desk2 hr 6 min',
  ]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.today-link')).toBeFocused();
});

test('the days go back as far as the history does, where the focus stays (WCAG 2.4.3), and no further than today', async ({
  limber,
}) => {
  const now = Date.now();
  await limber.seed(stored(now, {}));
  const page = await limber.open('popup.html');
  await keepRows(page, keptDays(now));
  await page.locator('.today-link').click();
  await expect(page.getByRole('button', { name: 'Day after' })).toBeDisabled();
  for (let back = 1; back <= 7; back += 1) {
    await page.getByRole('button', { name: 'Day before' }).click();
    await expect(heading(page)).toHaveText(written(noon(now, back)));
  }
  await expect(page.getByRole('button', { name: 'Day before' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Day before' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Day after' }).click();
  await expect(heading(page), 'no press was left over').toHaveText(written(noon(now, 6)));
});

/** Opens the history of many workdays in the popup. */
async function openHistory(limber: Limber): Promise<Page> {
  const now = Date.now();
  await limber.seed(stored(now, {}));
  const page = await limber.open('popup.html');
  await keepRows(page, keptWork(now, 120));
  await page.locator('.today-link').click();
  return page;
}

test('with the arrow keys a person goes from the day to the week and to twelve weeks', async ({ limber }) => {
  const page = await openHistory(limber);
  await page.getByRole('radio', { name: 'Day', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Week', exact: true })).toBeChecked();
  await expect(page.getByRole('list').filter({ hasText: 'Monday' }).getByRole('listitem')).toHaveCount(7);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '12 weeks' })).toBeChecked();
  await expect(page.getByRole('grid', { name: 'Longest sit of each day' })).toBeVisible();
});

test('a day of the week is one press away, and says what it was', async ({ limber }) => {
  const page = await openHistory(limber);
  await page.getByRole('radio', { name: 'Week', exact: true }).check();
  // The week that is over has seven days to press, whatever day it is today.
  await page.getByRole('button', { name: 'Week before' }).click();
  const week = page.getByRole('list').filter({ hasText: 'Monday' }).getByRole('button');
  await expect(week).toHaveCount(7);
  const tuesday = week.nth(1);
  await expect(tuesday).toHaveAccessibleName(/^\w+day \d+ \w+\. (At the desk \d+ hr|Nothing was kept)/);
  const name = (await tuesday.getAttribute('aria-label')) ?? '';
  await tuesday.click();
  await expect(page.getByRole('radio', { name: 'Day', exact: true })).toBeChecked();
  await expect(heading(page)).toHaveText(name.split('.')[0] ?? '');
});

test('in the calendar of twelve weeks the arrow keys go from day to day, and Enter shows one', async ({ limber }) => {
  const page = await openHistory(limber);
  await page.getByRole('radio', { name: '12 weeks' }).check();
  await page.getByRole('button', { name: '12 weeks before' }).click();
  const days = page.getByRole('grid').getByRole('button');
  await expect(days).toHaveCount(84);
  await expect(days.and(page.locator('[tabindex="0"]')), 'one stop for Tab').toHaveCount(1);
  // The last day of the twelve weeks is a Sunday: from there up to the Thursday of the week before.
  await days.and(page.locator('[tabindex="0"]')).focus();
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
  const thursday = await focusIsOn(page);
  expect(thursday).toMatch(/^Thursday \d+ \w+\. (Longest sit|Nothing was kept)/);
  await page.keyboard.press('ArrowRight');
  expect(await focusIsOn(page), 'a week later').toMatch(/^Thursday /);
  await page.keyboard.press('ArrowLeft');
  expect(await focusIsOn(page)).toBe(thursday);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(thursday.split('.')[0] ?? '');
});

test('each picture can be shown as a table, of which a day is one press away', async ({ limber }) => {
  const page = await openHistory(limber);
  await page.getByRole('radio', { name: '12 weeks' }).check();
  const fold = page.getByRole('button', { name: 'Show as a table: Longest sit of each day' });
  await fold.click();
  const table = page.getByRole('table').first();
  await expect(table.getByRole('columnheader')).toHaveText(['Day', 'At the desk', 'Longest sit', 'Breaks taken']);
  const day = table.getByRole('rowheader').first().getByRole('button');
  const name = (await day.textContent()) ?? '';
  await day.click();
  await expect(heading(page)).toHaveText(name);
});

test('a history that cannot be read says so, and is asked again', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await refuseRows(page);
  await page.locator('.today-link').click();
  await expect(page.getByRole('alert')).toContainText('Reminders go on as before.');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('button', { name: /^Start/ })).toBeVisible();
});

test('the strip comes after the rest of the first screen, and moves nothing', async ({ limber }) => {
  const now = Date.now();
  await limber.seed(stored(now, {}));
  const first = await limber.open('popup.html');
  await keepRows(first, keptDays(now));
  const page = await limber.context.newPage();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(first.url());
  await expect(page.locator('.today-link').getByRole('img')).toBeVisible();
  expect(await page.evaluate(() => (globalThis as { shifts?: number[] }).shifts)).toEqual([]);
});

test('where reading goes from right to left the morning is on the right', async ({ limber }) => {
  const now = Date.now();
  await limber.seed(stored(now, {}));
  const page = await limber.open('popup.html');
  await keepRows(page, keptDays(now));
  await page.locator('.today-link').click();
  await page.getByRole('button', { name: 'Day before' }).click();
  await expect(page.getByRole('table')).toContainText('Chin tuck');
  const morning = () =>
    page.evaluate(() => {
      const strip = document.querySelector('.history-page .day-strip');
      const [all, desk] = [strip, strip?.querySelector('.day-strip-desk')].map((each) => each?.getBoundingClientRect());
      return all && desk && desk.left - all.left < all.right - desk.right ? 'left' : 'right';
    });
  await expect.poll(morning).toBe('left');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await expect.poll(morning).toBe('right');
});

test('"Open larger" from the picture of the day opens that picture', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.locator('.today-link').click();
  // The first screen has a button of that name too.
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  const larger = limber.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open larger' }).click();
  await expect((await larger).getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
});
