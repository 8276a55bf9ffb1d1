import type { Page } from '@playwright/test';
import { expect, type Limber, test } from '../../support/chromium';
import { stored } from '../../support/screens';

/** Makes the browser refuse to write any time of day in a page, from when it opens until `mend` is called in it. */
const breakTimes = (page: Page) =>
  page.addInitScript(() => {
    const whole = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format') as PropertyDescriptor;
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      configurable: true,
      get: () => () => {
        throw new RangeError('no such time');
      },
    });
    Object.assign(globalThis, {
      mend: () => Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', whole),
    });
  });

/** What was logged, taken out: here it is wanted. */
const takeErrors = ({ errors }: Limber) => (errors as string[]).splice(0).join('\n');

test('a popup that cannot be drawn has words, the way to the settings, and another try that works', async ({
  limber,
}) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html', breakTimes);
  const heading = page.getByRole('heading', { level: 1, name: 'This page could not be shown' });
  await expect(heading).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Nothing of yours is lost');
  await expect(page.getByRole('button', { name: 'Settings' })).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(heading).toBeVisible();
  await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Next break at/);
  expect(takeErrors(limber)).toContain('the page was not shown');
});

test('a part of the settings that cannot be drawn leaves the others as they are', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('options.html', breakTimes);
  const hours = page.getByRole('region', { name: 'Working hours' });
  await expect(hours.getByRole('alert')).toContainText('This part could not be shown.');
  await expect(page.getByRole('radio', { name: /^Usual/ })).toBeVisible();
  await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
  await hours.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('radio', { name: 'My own hours' }).check();
  await expect(page.getByLabel('Monday, hours 1: from')).toHaveValue('09:00');
  expect(takeErrors(limber)).toContain('a part was not shown');
});
