import type { Page } from '@playwright/test';
import { expect, test as freshTest, type Limber, screenTest as test } from '../../support/chromium';
import { ownMinutes } from '../../support/own-minutes';
import { quickSettings, stored } from '../../support/screens';

const office = { from: 540, to: 1020 };
const officeWeek = [[office], [office], [office], [office], [office], [], []];

const withHours = (now: number) => ({ ...stored(now, {}), settings: { ...quickSettings, hours: officeWeek } });

/** The settings page with the hours of each day, which are those of an office. */
async function openHours(limber: Limber): Promise<Page> {
  const page = await limber.open('options.html');
  await page.getByRole('radio', { name: 'My own hours' }).check();
  return page;
}

const settingsNow = async (limber: Limber) => (await limber.stored()).settings;

/** As Ctrl+W does: nothing is asked, and nothing waits. */
const shut = (page: Page) => page.close({ runBeforeUnload: false });

const leavings = [
  ['closed at once', shut],
  [
    'closed within a second',
    async (page: Page) => {
      await page.waitForTimeout(900);
      await shut(page);
    },
  ],
  ['left for another page', async (page: Page) => void (await page.goto('about:blank'))],
  ['loaded again', async (page: Page) => void (await page.reload())],
] as const;

for (const [how, leave] of leavings) {
  test(`a number typed, and the tab ${how}: it is saved`, async ({ limber }) => {
    await limber.seed(stored(Date.now(), {}));
    // Something has to stay open, or the browser goes too.
    await limber.open('options.html');
    const page = await limber.open('options.html');
    await (await ownMinutes(page)).selectText();
    await page.keyboard.type('45');
    await leave(page);
    await expect.poll(async () => (await settingsNow(limber))?.shortBreakEveryMinutes).toBe(45);
  });
}

freshTest(
  'a number typed as a hand does, with a stopped background, and the tab closed at once: it is saved',
  async ({ limber }) => {
    await limber.seed(stored(Date.now(), {}));
    await limber.open('options.html');
    const page = await limber.open('options.html');
    await limber.killWorker();
    await page.bringToFront();
    await (await ownMinutes(page)).selectText();
    await page.keyboard.type('45', { delay: 150 });
    await shut(page);
    await expect.poll(async () => (await settingsNow(limber))?.shortBreakEveryMinutes).toBe(45);
  },
);

test('a rhythm chosen in the popup, and the popup closed at once: it is saved', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  await limber.open('options.html');
  const popup = await limber.open('popup.html');
  await popup.getByRole('button', { name: 'A break every 30 min' }).click();
  await popup.getByRole('radio', { name: /^Gentle/ }).check();
  await shut(popup);
  await expect.poll(async () => (await settingsNow(limber))?.shortBreakEveryMinutes).toBe(45);
});

test('a time typed, and the tab closed at once: it is saved', async ({ limber }) => {
  await limber.seed(withHours(Date.now()));
  await limber.open('options.html');
  const page = await openHours(limber);
  await page.getByLabel('Monday, hours 1: from').focus();
  await page.keyboard.type('0830');
  await shut(page);
  await expect.poll(async () => (await settingsNow(limber))?.hours?.[0]).toEqual([{ from: 510, to: 1020 }]);
});

test('a day off chosen and not yet added, and the tab closed: it is off', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  await limber.open('options.html');
  const page = await limber.open('options.html');
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Days off').fill(day);
  await shut(page);
  await expect.poll(async () => (await settingsNow(limber))?.daysOff).toEqual([day]);
});

test('"1" on the way to "15" is not refused while it is typed, and is when it is left at that', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('options.html');
  const field = await ownMinutes(page);
  await field.selectText();
  await page.keyboard.type('1');
  await page.waitForTimeout(600);
  await expect(field).toHaveAttribute('aria-invalid', 'false');
  await page.keyboard.type('5');
  await expect.poll(async () => (await settingsNow(limber))?.shortBreakEveryMinutes).toBe(15);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await expect(page.getByText('1 is not from 15 to 60. It stays 15.')).toBeVisible();
});

for (const label of ['Time between short breaks', 'Monday, hours 1: from', 'Days off']) {
  test(`the wheel over "${label}" scrolls the page and leaves the field as it is, with its focus`, async ({
    limber,
  }) => {
    await limber.seed(withHours(Date.now()));
    const page = await openHours(limber);
    await ownMinutes(page);
    const input = page.getByLabel(label, { exact: true });
    if (label === 'Days off') await input.fill('2026-12-25');
    await input.scrollIntoViewIfNeeded();
    await input.click();
    const before = await input.inputValue();
    const box = await input.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
    const top = () => page.evaluate(() => window.scrollY);
    for (const turn of [120, -120]) {
      const from = await top();
      await page.mouse.wheel(0, turn);
      await expect.poll(top).not.toBe(from);
      const now = await input.boundingBox();
      await page.mouse.move((now?.x ?? 0) + 20, (now?.y ?? 0) + 10);
    }
    await expect(input).toHaveValue(before);
    await expect(input).toBeFocused();
    // It can be typed in as before.
    await expect(input).toBeEditable();
  });
}

/** However quick: nothing is waited for between one press and the next. */
async function addHours(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More for Monday' }).dispatchEvent('click');
  await page.getByRole('button', { name: 'Add hours' }).dispatchEvent('click');
}

freshTest('an end that was just typed is not overwritten by "Add hours", however quick', async ({ limber }) => {
  await limber.seed(withHours(Date.now()));
  const page = await openHours(limber);
  await limber.killWorker();
  await page.bringToFront();
  await page.getByLabel('Monday, hours 1: to').fill('12:00');
  await addHours(page);
  await addHours(page);
  const monday = [
    { from: 540, to: 720 },
    { from: 780, to: 1020 },
    { from: 1080, to: 1320 },
  ];
  await expect.poll(async () => (await settingsNow(limber))?.hours?.[0]).toEqual(monday);
  await page.getByRole('button', { name: 'More for Monday' }).dispatchEvent('click');
  await page.getByRole('button', { name: 'Remove 13:00 to 17:00' }).dispatchEvent('click');
  await page.getByRole('checkbox', { name: 'Tuesday' }).dispatchEvent('click');
  await expect.poll(async () => (await settingsNow(limber))?.hours?.slice(0, 2)).toEqual([[monday[0], monday[2]], []]);
});

freshTest(
  'an end that was just typed is kept when "Add hours" is pressed slowly and the background had stopped',
  async ({ limber }) => {
    await limber.seed(withHours(Date.now()));
    const page = await openHours(limber);
    const more = page.getByRole('button', { name: 'More for Monday' });
    await more.scrollIntoViewIfNeeded();
    await limber.killWorker();
    await page.bringToFront();
    await page.getByLabel('Monday, hours 1: to').fill('12:00');
    // As a slow hand does: the field is left, and saved, in the middle of it.
    await more.click({ delay: 700 });
    await page.getByRole('button', { name: 'Add hours' }).click({ delay: 700 });
    const monday = [
      { from: 540, to: 720 },
      { from: 780, to: 1020 },
    ];
    await expect.poll(async () => (await settingsNow(limber))?.hours?.[0]).toEqual(monday);
    await expect(page.getByLabel('Monday, hours 1: to')).toHaveValue('12:00');
  },
);

test('what was just typed is what is copied, to Monday to Friday at once', async ({ limber }) => {
  await limber.seed(withHours(Date.now()));
  const page = await openHours(limber);
  await page.getByLabel('Wednesday, hours 1: from').fill('08:00');
  const wednesday = page.getByRole('group', { name: 'Wednesday', exact: true });
  await wednesday.getByRole('button', { name: 'More for Wednesday' }).click();
  await wednesday.getByRole('button', { name: 'Monday–Friday' }).click();
  await expect(wednesday.getByText('Wednesday was copied to: Monday–Friday')).toBeVisible();
  const early = [{ from: 480, to: 1020 }];
  await expect
    .poll(async () => (await settingsNow(limber))?.hours)
    .toEqual([early, early, early, early, early, [], []]);
});

freshTest('two days off taken away quickly, with a stopped background, are both gone', async ({ limber }) => {
  const all = stored(Date.now(), {});
  await limber.seed({ ...all, settings: { ...quickSettings, daysOff: ['2027-01-01', '2027-05-01', '2027-12-25'] } });
  const page = await limber.open('options.html');
  await limber.killWorker();
  await page.bringToFront();
  for (const name of ['Remove 1 January 2027', 'Remove 1 May 2027']) {
    await page.getByRole('button', { name }).dispatchEvent('click');
  }
  await expect.poll(async () => (await settingsNow(limber))?.daysOff).toEqual(['2027-12-25']);
});

test('"At any time" chosen with a time half typed: the hours stay away', async ({ limber }) => {
  await limber.seed(withHours(Date.now()));
  const page = await openHours(limber);
  await page.getByLabel('Monday, hours 1: to').fill('12:00');
  await page.getByRole('radio', { name: 'At any time' }).dispatchEvent('click');
  await expect(page.getByText('Your hours are gone.')).toBeVisible();
  await page.waitForTimeout(600);
  expect((await settingsNow(limber))?.hours).toBeNull();
});
