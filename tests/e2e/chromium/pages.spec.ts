import { newPerson } from '../../../lib/core/state/person';
import { expect, screenTest as test } from '../../support/chromium';
import { screens, show, stored } from '../../support/screens';

const oneOfEachKind =
  /^(now-checked|now-put-away|due|due-long|rest|check-intro|check-list-3-ticked|card-\w+|guide-running)$/;

for (const screen of screens.filter(({ name }) => oneOfEachKind.test(name))) {
  test(`from ${screen.name} help is one tap away, and Back leads there again`, async ({ limber }) => {
    const page = await show(screen, limber);
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
    await page.getByRole('button', { name: 'Back', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
  });
}

test('a page takes the focus to its heading, and gives it back to the link', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: 'Help' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeFocused();
  await page.getByRole('button', { name: 'Heard a pop?' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Heard a pop?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Heard a pop?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Help' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Next break at');
});

test('a person who has just heard a pop reads of it with one tap, and comes back to their step', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Heard a pop?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Heard a pop?' })).toBeFocused();
  await expect(page.getByText('Your stretch is paused.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.guide-step-number')).toHaveText(/^Step 2 /);
  await expect(page.getByRole('button', { name: 'Heard a pop?' })).toBeFocused();
});

test('a stretch that a page covers waits, says so, and goes on only when the person does', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  for (const step of [2, 3]) {
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.locator('.guide-step-number')).toHaveText(new RegExp(`^Step ${step} `));
  }
  await page.getByRole('button', { name: 'Help' }).click();
  await expect(page.getByText('Your stretch is paused.')).toBeVisible();
  await expect
    .poll(async () => (await limber.stored()).tracker?.activity)
    .toMatchObject({ kind: 'guide', stepIndex: 2, pace: { kind: 'paused' } });
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.locator('.guide-step-number')).toHaveText(/^Step 3 /);
  await expect(page.getByRole('timer')).toContainText('Paused');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('.guide-step-number')).toHaveText(/^Step 4 /, { timeout: 8000 });
});

test('a step that another window let run out behind a page is shown again, not passed over', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  for (const step of [2, 3]) {
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.locator('.guide-step-number')).toHaveText(new RegExp(`^Step ${step} `));
  }
  await page.getByRole('button', { name: 'Help' }).click();
  await expect(page.getByText('Your stretch is paused.')).toBeVisible();
  const other = await limber.open('sidepanel.html');
  await other.getByRole('button', { name: 'Continue' }).click();
  await expect(other.getByRole('button', { name: 'Pause' })).toBeVisible();
  await other.close();
  const guide = (await limber.stored()).tracker?.activity;
  const endsAt = guide?.kind === 'guide' && guide.pace.kind === 'running' ? guide.pace.stepEndsAt : 0;
  expect(endsAt).toBeGreaterThan(0);
  await expect.poll(() => Date.now(), { timeout: 12_000 }).toBeGreaterThan(endsAt);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('timer')).toContainText('Paused');
  await expect(page.locator('.guide-step-number')).toHaveText(/^Step 3 /);
});

test('looking something up during the safety check keeps the place and what was ticked', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}, newPerson));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: /^I understand/ }).click();
  await page.getByRole('button', { name: 'None of these' }).click();
  await page.getByLabel(/^Dizzy spells/).check();
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByLabel(/^Dizzy spells/)).toBeChecked();
});

test('the core routine starts from its page, behind the same question as every stretch', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('button', { name: 'In the long run' }).click();
  await page.getByRole('button', { name: 'Start, nothing new' }).click();
  await expect(page.locator('.guide-step-number')).toHaveText(/^Step 1 /);
  await expect(page.getByText('Move 1 of')).toBeVisible();
});

test('a stretch that is begun on a page is seen, though a check was open behind the page', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: 'Yes: short check' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A quick safety check');
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('button', { name: 'In the long run' }).click();
  await page.getByRole('button', { name: 'Start, nothing new' }).click();
  await expect(page.locator('.guide-step-number')).toHaveText(/^Step 1 /);
});

test('nobody who has not done the safety check starts the core routine', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}, newPerson));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('button', { name: 'In the long run' }).click();
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A quick safety check');
});

test('the routine on a mat asks about the floor before its first move', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('button', { name: 'In the long run' }).click();
  await page.getByLabel('On a mat').check();
  await expect(page.getByText('Floor bridge')).toBeVisible();
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A quick safety check');
});

test('whoever wants to know what Limber is made of finds every licence under About', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('button', { name: 'About' }).click();
  const opened = limber.context.waitForEvent('page');
  await page.getByRole('link', { name: 'Licences of Limber and of what is in it' }).click();
  const notices = await opened;
  for (const made of ['The Limber contributors', 'preact', 'zod', '@lingui/core', 'idb'])
    await expect(notices.locator('body')).toContainText(made);
});

test('the bar at the foot leads from page to page and back to the day, and marks where one is', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  const tab = (name: string) => page.getByRole('navigation').getByRole('button', { name, exact: true });
  await expect(tab('Now')).toHaveAttribute('aria-current', 'page');
  for (const [name, heading] of [
    ['Moves', 'Choose a stretch'],
    ['History', 'History'],
    ['Help', 'Help'],
  ] as const) {
    await tab(name).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(tab(name)).toHaveAttribute('aria-current', 'page');
    await expect(tab('Now')).not.toHaveAttribute('aria-current');
  }
  await tab('Now').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Next break at');
  await tab('Moves').click();
  await page.keyboard.press('Escape');
  await expect(tab('Moves'), 'whoever came from there is there again').toBeFocused();
});
