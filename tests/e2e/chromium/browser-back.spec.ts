import { expect, screenTest as test } from '../../support/chromium';
import { stored } from '../../support/screens';

test('the browser’s Back closes a page of the settings, and not the settings', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('options.html');
  const heading = page.getByRole('heading', { level: 1 });
  const link = page.getByRole('button', { name: 'In the long run' });
  await link.click();
  await expect(heading).toHaveText('In the long run');
  await page.reload();
  await expect(heading, 'read on where it was').toHaveText('In the long run');
  await page.goBack();
  await expect(heading).toHaveText('Settings');
  await page.goForward();
  await expect(heading).toHaveText('In the long run');
  await page.goBack();
  await expect(link, 'reading goes on where it was').toBeFocused();
});

test('in a panel Back goes through the pages one by one, also after Limber’s own way back', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('sidepanel.html');
  const heading = page.getByRole('heading', { level: 1 });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press('Help');
  await press('In the long run');
  await expect(heading).toHaveText('In the long run');
  await press('Back');
  await expect(heading).toHaveText('Help');
  await expect.poll(() => page.evaluate(() => history.state.visits.length)).toBe(1);
  await press('About');
  await expect(heading).toHaveText('About');
  await page.goBack();
  await expect(heading).toHaveText('Help');
  await press('Now');
  await expect(heading).toContainText('Next break');
  await expect.poll(() => page.evaluate(() => history.state.visits)).toEqual([]);
  await press('Moves');
  await page.goBack();
  await expect(heading).toContainText('Next break');
});

test('a view that opens with the page of the day has the first screen behind it', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html#today');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('History');
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('button', { name: 'Now' }).click();
  await expect.poll(() => page.evaluate(() => history.state.visits)).toEqual([]);
  await expect(heading).toContainText('Next break');
});
