import { expect, screenTest as test } from '../../support/chromium';
import { stored } from '../../support/screens';
import { owed, promptsUp, ring, until } from '../../support/signs';

test('a person pauses in the popup, sees until when, takes it back, pauses for good and resumes', async ({
  limber,
}) => {
  await limber.seed(stored(Date.now(), {}));
  const popup = await limber.open('popup.html');
  const line = popup.getByRole('heading', { level: 1 });
  const pause = (name: string) => async () => {
    await popup.getByRole('button', { name: 'Quiet' }).click();
    await popup.getByRole('button', { name, exact: true }).click();
  };
  await pause('1 hour')();
  await expect(line).toHaveText(/paused until .*\d:\d\d/i);
  expect((await limber.stored()).tracker?.pause.kind).toBe('timed');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(line).toHaveText(/^Next break at/);
  await pause('Until I resume')();
  await expect(line).toHaveText(/paused until you resume/i);
  await popup.getByRole('button', { name: 'Resume' }).click();
  await expect(line).toHaveText(/^Next break at/);
});

test('a person says that they stand, and that they sit, in the popup', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const popup = await limber.open('popup.html');
  await popup.getByRole('button', { name: 'I’m standing' }).click();
  await expect.poll(async () => (await limber.stored()).tracker?.posture.kind).toBe('standing');
  await popup.getByRole('button', { name: 'I’m sitting' }).first().click();
  await expect.poll(async () => (await limber.stored()).tracker?.posture.kind).toBe('sitting');
});

/** The name of today and of the days after it, as the pages say them. */
const dayName = (ahead: number) =>
  new Date(Date.now() + ahead * 86_400_000).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'Europe/Berlin' });

test('a break that is due is answered by standing, in the popup', async ({ limber }) => {
  await limber.seed(owed(Date.now()));
  await ring(limber);
  const popup = await limber.open('popup.html');
  await popup.getByRole('button', { name: 'Not now…' }).click();
  await popup.getByRole('button', { name: 'I’m standing' }).click();
  await expect(popup.getByText('You are standing')).toBeVisible();
  await expect.poll(() => promptsUp(limber)).toEqual([]);
});

test('hours that a person sets are kept: outside them the popup says until when it is off', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const settings = await limber.open('options.html');
  await settings.getByRole('radio', { name: 'My own hours' }).check();
  // The working week has been kept and drawn.
  await expect(settings.getByLabel('Monday, hours 1: from')).toBeVisible();
  for (const ahead of [0, 1, 2, 3, 4, 5, 6]) {
    const day = settings.getByRole('group', { name: dayName(ahead), exact: true });
    const box = day.getByRole('checkbox');
    // It shows what is stored, which comes a moment after the click.
    if ((await box.isChecked()) !== (ahead === 2)) await box.click();
    await expect(day.getByText('Off all day')).toHaveCount(ahead === 2 ? 0 : 1);
  }
  const popup = await limber.open('popup.html');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(
    new RegExp(`^No reminders until ${dayName(2)} 0?9:00, by your working hours$`),
  );
  await popup.getByRole('button', { name: 'Remind me anyway' }).click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/^Next break at/);
});

test('hours are kept with the keyboard alone', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const settings = await limber.open('options.html');
  await settings.getByRole('radio', { name: 'My own hours' }).press('Space');
  const start = settings.getByLabel('Monday, hours 1: from');
  await start.fill('08:30');
  await start.press('Enter');
  await expect.poll(async () => (await limber.stored()).settings?.hours?.[0]).toEqual([{ from: 510, to: 1020 }]);
  await settings.getByRole('radio', { name: 'At any time' }).press('Space');
  await expect(settings.getByText('Your hours are gone.')).toBeVisible();
  await settings.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(start).toHaveValue('08:30');
});

test('hours that make no sense are told beside them, and change nothing', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const settings = await limber.open('options.html');
  await settings.getByRole('radio', { name: 'My own hours' }).check();
  const monday = settings.getByRole('group', { name: 'Monday', exact: true });
  const end = monday.getByLabel('Monday, hours 1: to');
  await end.fill('08:00');
  await end.blur();
  await expect(monday.getByText('The end has to come after the start.')).toBeVisible();
  expect((await limber.stored()).settings?.hours?.[0]).toEqual([{ from: 540, to: 1020 }]);
  await end.fill('12:00');
  await end.blur();
  await expect(monday.getByText('Saved')).toBeVisible();
  await monday.getByRole('button', { name: 'More for Monday' }).click();
  await monday.getByRole('button', { name: 'Add hours' }).click();
  await expect(monday.getByLabel('Monday, hours 2: from')).toHaveValue('13:00');
  await monday.getByRole('button', { name: 'More for Monday' }).click();
  await monday.getByRole('button', { name: 'Sunday' }).click();
  const day = [
    { from: 540, to: 720 },
    { from: 780, to: 1020 },
  ];
  await expect.poll(async () => (await limber.stored()).settings?.hours?.[6]).toEqual(day);
  await expect.poll(async () => (await limber.stored()).settings?.hours?.[0]).toEqual(day);
});

test('a day off is added and taken away again', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const settings = await limber.open('options.html');
  await settings.getByLabel('Days off').fill('2026-12-25');
  await settings.getByRole('button', { name: 'Add this day' }).click();
  await expect(settings.getByText('25 December 2026')).toBeVisible();
  await expect.poll(async () => (await limber.stored()).settings?.daysOff).toEqual(['2026-12-25']);
  await settings.getByRole('button', { name: 'Remove 25 December 2026' }).click();
  await expect(settings.getByText('25 December 2026')).toBeHidden();
});

const badge = () => chrome.action.getBadgeText({});
const title = () => chrome.action.getTitle({});

test('the last five minutes are counted down on the icon and in its tooltip, unless that is switched off', async ({
  limber,
}) => {
  await limber.seed(stored(Date.now(), {}, undefined, 26.5));
  await ring(limber);
  await expect.poll(() => limber.worker.evaluate(badge)).toBe('4');
  await expect.poll(() => limber.worker.evaluate(title)).toMatch(/next break at .*, in 4 min$/i);
  const settings = await limber.open('options.html');
  await settings.getByLabel('Count down on the icon').click();
  await expect.poll(() => limber.worker.evaluate(badge)).toBe('');
  await expect.poll(() => limber.worker.evaluate(title)).toMatch(/next break at [^,]*$/i);
});

test('without notifications the icon says that a break is due, and nothing else happens', async ({ limber }) => {
  await limber.seed(owed(Date.now(), { showNotification: false }));
  await ring(limber);
  await expect.poll(() => limber.worker.evaluate(badge)).toBe('now');
  expect(await promptsUp(limber)).toEqual([]);
});

test('a person who wanted to skip no more than once a day is offered a plainer way out, which works', async ({
  limber,
}) => {
  await limber.seed(owed(Date.now(), { skipsADay: 1 }));
  await ring(limber);
  const popup = await limber.open('popup.html');
  await popup.getByRole('button', { name: 'Skip this one' }).click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/^Next break at/);
  const { skips } = await until(limber, ({ explanation }) => explanation.kind === 'skipped');
  // What follows the press may still be on its way, and would replace what is written.
  await limber.begin(owed(Date.now(), { skipsADay: 1 }, { skips }));
  await ring(limber);
  await expect(popup.getByText('No skip is left today, by your setting.')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Skip this one' })).toBeHidden();
  await popup.getByRole('button', { name: 'I really can’t now' }).click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/^Next break at/);
});
