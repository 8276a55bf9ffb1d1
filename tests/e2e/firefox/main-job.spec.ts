import type { Page } from 'puppeteer-core';
import { expect, test } from '../../support/firefox';
import { stored } from '../../support/screens';

/** Presses the button that starts, whose name says how long it takes. */
async function start(page: Page): Promise<void> {
  const button = await page.waitForSelector('button.primary::-p-text(Start)', { timeout: 10_000 });
  await button?.press('Enter');
}

test('installs, sets its alarm, and says when the next break is', async ({ limber }) => {
  const page = await limber.open('popup.html');
  await expect.poll(() => limber.text(page, 'h1')).toMatch(/^Next break at /);
  await expect.poll(() => page.evaluate('browser.alarms.getAll()')).toMatchObject([{ name: 'wake' }]);
});

test('shows the notification of a break that has become due, without buttons', async ({ limber }) => {
  const page = await limber.open('options.html');
  await limber.begin(page, stored(Date.now(), {}, undefined, 30 - 2 / 60));
  await expect
    .poll(async () => (await limber.stored(page)).tracker?.prompt, { timeout: 15_000 })
    .toMatchObject({
      kind: 'up',
      exercise: 'side_bend',
    });
});

test('walks through the check and the whole guide, with the stop cue on every step', async ({ limber }) => {
  // Some thirty steps, in a browser that is driven from outside.
  test.slow();
  const page = await limber.open('popup.html');
  await start(page);
  await limber.press(page, 'I understand. Begin the check');
  for (const title of ['Right now', 'Lately', 'Does any of this']) {
    await expect.poll(() => limber.text(page, 'h1')).toContain(title);
    await limber.press(page, 'None of these');
  }
  // Until its card is there, the button that starts is still the one that asks for the check.
  await expect.poll(() => limber.text(page, 'h1'), { timeout: 15_000 }).toContain('Thanks');
  await start(page);
  for (const total of [8, 15]) {
    for (let step = 1; step <= total; step += 1) {
      await expect
        .poll(() => limber.text(page, '.guide-step-number'), { timeout: 15_000 })
        .toBe(`Step ${step} of ${total}`);
      // While it is asked whether the move is for them, nothing is done yet.
      await expect
        .poll(() => limber.text(page, '.guide-stop-cue'))
        .toMatch([/^Stop if /, /^Stop if .*Stop if it hurts/][step - 1] ?? /^Stop if .*Stop if anything hurts/);
      await limber.press(page, step < total ? 'Next' : 'Fine');
    }
  }
  await expect.poll(() => limber.text(page, 'h1')).toBe('Done');
  await limber.press(page, 'Close');
  await expect.poll(() => limber.text(page, '.explanation')).toMatch(/^You stretched at /);
});

test('reopens the guide at the same step, on hold', async ({ limber }) => {
  const page = await limber.open('popup.html');
  await limber.seed(page, stored(Date.now(), {}));
  await limber.press(page, 'Start, nothing new');
  await limber.press(page, 'Next');
  await expect.poll(() => limber.text(page, '.guide-step-number')).toBe('Step 2 of 8');
  await page.close();
  const again = await limber.open('popup.html');
  await expect.poll(() => limber.text(again, '.guide-step-number')).toBe('Step 2 of 8');
  await expect.poll(() => limber.text(again, '[role=timer]')).toContain('Paused');
});

test('saves options at once, and refuses what is impossible', async ({ limber }) => {
  const page = await limber.open('options.html');
  await (await page.waitForSelector('input[type=radio][value=own]'))?.click();
  const type = async (text: string) => {
    const field = await page.waitForSelector('input[type=number]');
    await field?.click({ count: 3 });
    await field?.type(text);
    await field?.press('Enter');
  };
  await type('45');
  await expect.poll(() => limber.text(page, '.setting-number .setting-note')).toBe('Saved');
  expect((await limber.stored(page)).settings?.shortBreakEveryMinutes).toBe(45);
  await type('5');
  await expect.poll(() => limber.text(page, '.setting-number .setting-note')).toContain('It stays 45.');
  expect((await limber.stored(page)).settings?.shortBreakEveryMinutes).toBe(45);
});
