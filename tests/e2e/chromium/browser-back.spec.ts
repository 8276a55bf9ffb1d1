import { newPerson } from '../../../lib/core/state/person';
import { expect, screenTest as test } from '../../support/chromium';
import { guide, stored } from '../../support/screens';

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

for (const [sheet, file, person, page, presses] of [
  ['the report', 'options.html', undefined, 'In the long run', ['Copy a report']],
  // SIGN-7
  ['the numbers to call', 'sidepanel.html', newPerson, 'Help', [/^Start/, /^I understand/, 'Emergency number']],
] as const) {
  test(`Forward under ${sheet} gives a page that can be used (WCAG 2.1.2)`, async ({ limber }) => {
    await limber.seed(stored(Date.now(), {}, person));
    const view = await limber.open(file);
    const heading = view.getByRole('heading', { level: 1 });
    const press = (name: string | RegExp) => view.getByRole('button', { name, exact: true }).click();
    await press(page);
    await view.goBack();
    for (const name of presses) await press(name);
    await expect(view.getByRole('dialog')).toBeVisible();
    await view.goForward();
    await expect(heading).toHaveText(page);
    await expect(heading, 'reading begins at the top').toBeFocused();
    await press('Back');
    await expect(heading).not.toHaveText(page);
    await expect(view.locator('dialog')).toHaveCount(0);
  });
}

// GUIDE-20
test('Forward under a stretch’s sheet leaves the step on hold, because nobody sees it', async ({ limber }) => {
  await limber.seed(guide(Date.now(), 'side_bend', 2));
  const view = await limber.open('sidepanel.html');
  const press = (name: string) => view.getByRole('button', { name, exact: true }).click();
  const pace = async () => {
    const { activity } = (await limber.stored()).tracker ?? {};
    return activity?.kind === 'guide' && activity.pace.kind;
  };
  await press('Help');
  await view.goBack();
  await press('Continue');
  await expect.poll(pace).toBe('running');
  await press('More');
  await expect.poll(pace).toBe('paused');
  await view.goForward();
  await expect(view.getByRole('heading', { level: 1 })).toBeFocused();
  // What the sheet had sent would be handled before this.
  await view.evaluate(() => chrome.runtime.sendMessage({ type: 'cardClosed' }));
  expect(await pace()).toBe('paused');
});
