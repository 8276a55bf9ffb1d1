import { expect, test } from '../../support/chromium';
import { dueOnFloor } from '../../support/screens';

test('someone who prefers not to say goes on by keyboard: the easiest seated moves, and nothing kept of why', async ({
  limber,
}) => {
  const page = await limber.open('popup.html');
  const press = (name: string | RegExp) => page.getByRole('button', { name }).press('Enter');
  // Reading goes on at each page's heading, and keys go on from there.
  const arrivesAt = async (title: string) => {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  };
  await press(/^Start/);
  await arrivesAt('A quick safety check');
  await press(/^I understand/);
  await arrivesAt('Right now');
  await press('None of these');
  await arrivesAt('Lately');
  await expect(page.getByRole('button', { name: 'Prefer not to say' })).toHaveAccessibleDescription(
    'Then you get the reminders, and only the easiest moves in the chair.',
  );
  await press('Prefer not to say');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Some moves are hidden or kept small');
  await expect(
    page.getByText('These are still here: Seated cat-cow, Shoulder blade squeeze, Seated pelvic tilt, and Eye rest.'),
  ).toBeVisible();
  const kept = await limber.stored();
  expect(kept.person?.safety).toMatchObject({ result: 'limited', forFloor: false });
  expect(JSON.stringify(kept)).not.toContain('unsaid');
});

test('before the first move on the floor the check comes once more and says why; then the mat is asked about', async ({
  limber,
}) => {
  await limber.seed(dueOnFloor(Date.now()));
  const page = await limber.open('popup.html');
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  await expect(page.getByText('The floor is new: the short safety check comes once more first.')).toBeVisible();
  await press(/^Start/);
  await expect(page.getByText('It comes once more because a move on the floor is new')).toBeVisible();
  await press(/^I understand/);
  for (const title of ['Right now', 'Lately', 'Does any of this']) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await press('None of these');
  }
  await press('Start the stretch');
  await expect(page.locator('.chair'), 'a gentle warm-up in the chair comes first').toContainText(
    'Is your chair steady',
  );
  await press('Skip');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Floor bridge');
  await expect(page.locator('.chair')).toContainText('Is there a mat, and room to lie down and get up?');
  expect((await limber.stored()).person?.safety).toMatchObject({ result: 'ok', forFloor: true });
});

test('whoever chose the 30-second version gets that, and no more, after the check', async ({ limber }) => {
  const page = await limber.open('popup.html');
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  await press('Choose a stretch');
  await page.getByRole('checkbox', { name: /^Chin tuck/ }).check();
  await page.getByRole('checkbox', { name: '30-second version of each' }).check();
  await press(/^Start/);
  await press(/^I understand/);
  for (const title of ['Right now', 'Lately', 'Does any of this']) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await press('None of these');
  }
  await press('Start the stretch');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chin tuck');
  const attention = (await limber.stored()).tracker?.attention;
  expect(attention).toMatchObject({ guide: { plan: [{ exercise: 'chin_tuck', isBrief: true }] } });
});
