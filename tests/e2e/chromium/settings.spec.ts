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
