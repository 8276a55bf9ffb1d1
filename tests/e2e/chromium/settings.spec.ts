import { defaultSettings } from '../../../lib/core/state/settings';
import { expect, screenTest as test } from '../../support/chromium';
import { ownMinutes } from '../../support/own-minutes';
import { stored } from '../../support/screens';

test('a change is saved at once, says so, and keeps the time already sat', async ({ limber }) => {
  const now = Date.now();
  await limber.seed(stored(now, {}));
  const page = await limber.open('options.html');
  const field = await ownMinutes(page);
  await field.fill('45');
  await field.press('Enter');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const { settings, tracker } = await limber.stored();
  expect(settings?.shortBreakEveryMinutes).toBe(45);
  expect(tracker?.clock.cycleStartedAt).toBe(now - 24 * 60_000);
});

for (const [typed, says] of [
  ['5', '5 is not from 15 to 60. Nothing was changed.'],
  ['', 'Please write a whole number from 15 to 60. Nothing was changed.'],
  ['30.5', 'Please write a whole number from 15 to 60. Nothing was changed.'],
] as const) {
  test(`an impossible value ("${typed}") says why beside the field and changes nothing`, async ({ limber }) => {
    await limber.seed(stored(Date.now(), {}));
    const page = await limber.open('options.html');
    const field = await ownMinutes(page);
    await field.fill(typed);
    await field.press('Enter');
    await field.blur();
    await expect(page.getByText(says)).toBeVisible();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    expect((await limber.stored()).settings?.shortBreakEveryMinutes).toBe(30);
  });
}

test('how often a break comes can be chosen right in the popup', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: 'A break every 30 min' }).click();
  await page.getByRole('radio', { name: /^Gentle/ }).check();
  await expect.poll(async () => (await limber.stored()).settings?.shortBreakEveryMinutes).toBe(45);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'A break every 45 min' })).toBeFocused();
});

test('what is kept of the safety check can be forgotten, and the forgetting undone', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('options.html');
  await page.getByRole('button', { name: 'Forget this' }).click();
  await expect(page.getByText('Forgotten.')).toBeVisible();
  expect((await limber.stored()).person?.safety).toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/^Safety check done on/)).toBeVisible();
});

test('the background takes nothing from a page that is not an intent', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('options.html');
  const send = (message: unknown) => page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  const before = (await limber.stored()).settings;
  for (const message of [null, 'woke', { type: 'woke' }, { type: 'settingChanged', name: 'shortBreakEveryMinutes' }]) {
    expect(await send(message)).toEqual({ ok: false, error: 'notAnIntent' });
  }
  expect((await limber.stored()).settings).toEqual(before);
});

test('somebody who is to hear a voice can try it first, and is told where there is none', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('options.html');
  // As on a computer that has no voice, whatever this one has.
  await page.evaluate(() => {
    speechSynthesis.speak = (utterance) => {
      const event = Object.assign(new Event('error'), { error: 'synthesis-unavailable' });
      utterance.onerror?.call(utterance, event as SpeechSynthesisErrorEvent);
    };
  });
  await page.getByRole('button', { name: 'Try the voice' }).click();
  await expect(page.getByText('This computer gave no voice for your language.')).toBeVisible();

  await page.evaluate(() => {
    speechSynthesis.speak = (utterance) =>
      utterance.onstart?.call(utterance, new Event('start') as SpeechSynthesisEvent);
  });
  await page.getByRole('button', { name: 'Try the voice' }).click();
  await expect(page.getByText('It is speaking now.')).toBeVisible();
});

test('a setting that was changed says what is usual, goes back to it, and comes back by Undo', async ({ limber }) => {
  const all = stored(Date.now(), {});
  await limber.seed({ ...all, settings: { ...all.settings, sound: true } });
  const page = await limber.open('options.html');
  const sound = page.getByRole('checkbox', { name: /^A soft sound/ });
  await page.getByRole('button', { name: /^Back to usual: A soft sound/ }).click();
  await expect(sound).not.toBeChecked();
  const undo = page.getByRole('button', { name: /^Undo: A soft sound/ });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(sound).toBeChecked();
  await expect(page.getByRole('button', { name: /^Undo: A soft sound/ })).toHaveCount(0);
});

test('all settings go back to what is usual at once, and come back by Undo', async ({ limber }) => {
  const all = stored(Date.now(), {});
  const changed = { ...all.settings, shortBreakEveryMinutes: 45, voice: true, daysOff: ['2027-01-01'] };
  await limber.seed({ ...all, settings: changed });
  const page = await limber.open('options.html');
  const settings = async () => (await limber.stored()).settings;
  await page.getByRole('button', { name: 'Reset all settings' }).click();
  // What is as by default is not stored.
  await expect.poll(async () => ({ ...defaultSettings, ...(await settings()) })).toMatchObject(defaultSettings);
  await expect(page.getByText('All settings are as usual again.')).toBeVisible();
  await page.getByRole('region', { name: 'All settings' }).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(settings).toMatchObject({ shortBreakEveryMinutes: 45, voice: true, daysOff: ['2027-01-01'] });
});

test('a setting is found by what people call it, and Escape shows all of them again', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('options.html');
  const find = page.getByRole('searchbox', { name: 'Find a setting' });
  await find.fill('WHEELCHAIR');
  await expect(page.getByText('1 setting found.')).toBeVisible();
  await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveText(['The moves']);
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'I stay seated' }).check();
  await expect.poll(async () => (await limber.stored()).settings?.staySeated).toBe(true);
  // What is folded away is found unfolded.
  await find.fill('snooze');
  await expect(page.getByLabel('Length of a snooze', { exact: true })).toBeVisible();
  await find.fill('qwxyz');
  await expect(page.getByText('Nothing found for “qwxyz”. Try another word.')).toBeVisible();
  await find.press('Escape');
  await expect(find).toHaveValue('');
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeVisible();
  await find.fill('qwxyz');
  await page.getByRole('button', { name: 'Show all settings' }).click();
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('the picture of a reminder goes with the settings', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('options.html');
  const picture = page.getByRole('region', { name: 'This is how you are told now' });
  await expect(picture.getByRole('img', { name: /^The reminder says: Time for a short break/ })).toBeVisible();
  await expect(picture.getByRole('img', { name: 'Limber’s icon. On it stands: 5' })).toBeVisible();
  await page.getByLabel('Count down on the icon').click();
  await expect(picture.getByRole('img', { name: 'Limber’s icon, with nothing on it' })).toBeVisible();
  await page.getByLabel('Show a notification').click();
  await expect(picture.getByText('No notification comes. The icon tells you.')).toBeVisible();
});

test('a report is shown before it is copied, and the clipboard has what was shown', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('options.html');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy a report' }).click();
  const shown = await page.getByRole('textbox', { name: 'A report on how Limber works' }).inputValue();
  expect(shown).toMatch(
    /^Limber \d+\.\d+\.\d+, stored version \d+\nbrowser: (?:Chromium|Google Chrome).* \d+, Linux\n/,
  );
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Copy a report' })).toBeFocused();
});

test('a setting in a fold is found without it, and the fold is afterwards as the person left it', async ({
  limber,
}) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('options.html');
  const fold = page.locator('section[aria-labelledby=reminders] summary');
  const snooze = page.getByRole('spinbutton', { name: 'Length of a snooze' });
  const find = page.getByLabel('Find a setting');
  await expect(snooze).toBeHidden();
  await find.fill('postpone');
  await expect(snooze).toBeVisible();
  await expect(fold).toBeHidden();
  await find.fill('');
  await expect(fold).toBeVisible();
  await expect(snooze).toBeHidden();

  await fold.click();
  await expect(snooze).toBeVisible();
  await find.fill('coffee');
  await expect(snooze).toBeHidden();
  await find.fill('');
  await expect(fold).toBeVisible();
  await expect(snooze).toBeVisible();
});
