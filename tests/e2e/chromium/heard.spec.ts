import type { Disposable, Page } from '@playwright/test';
import { defaultSettings, type Settings } from '../../../lib/core/state/settings';
import { expect, type Limber, screenTest } from '../../support/chromium';
import { guide, stored } from '../../support/screens';
import { chimes, contexts, cut, hushed, listen, said } from '../../support/sound-recorder';

/** Records the pages that open after the call, in this test only: the tests share a browser. */
type StartRecording = (wordMs?: number) => Promise<void>;
const test = screenTest.extend<{ record: StartRecording }>({
  record: async ({ limber }, use) => {
    const recorders: Disposable[] = [];
    await use(async (wordMs) => {
      recorders.push(await listen(limber.context, wordMs));
    });
    for (const recorder of recorders) await recorder.dispose();
  },
});

/** The first page to be opened, on a day with these settings. */
async function openWith(limber: Limber, settings: Partial<Settings>): Promise<Page> {
  await limber.seed({ ...stored(Date.now(), {}), settings: { ...defaultSettings, tempo: 'byHand', ...settings } });
  return limber.open('popup.html');
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const stepNumber = (page: Page) => page.locator('.guide-step-number');

async function goesOnTo(page: Page, step: number): Promise<void> {
  await press(page, 'Next');
  await expect(stepNumber(page)).toHaveText(new RegExp(`^Step ${step} `));
}

// SPEECH-1, SPEECH-2
test('somebody who has switched nothing on hears nothing', async ({ limber, record }) => {
  await record();
  const page = await openWith(limber, {});
  await press(page, /^Start, nothing new/);
  for (const step of [2, 3, 4]) await goesOnTo(page, step);
  expect(await said(page)).toEqual([]);
  expect(await hushed(page)).toBe(0);
  expect(await contexts(page)).toEqual([]);
});

test('the voice and the sound are switched on and off inside the guide, and the step that stands there is said', async ({
  limber,
  record,
}) => {
  await record();
  const page = await openWith(limber, {});
  await press(page, /^Start, nothing new/);
  await goesOnTo(page, 2);
  await press(page, 'More');
  await press(page, 'Tempo, sound');
  await page.getByLabel('Say each step aloud').check();
  await expect.poll(() => said(page)).toHaveLength(1);
  await page.getByLabel(/^A soft sound/).check();
  await expect.poll(async () => (await limber.stored()).settings).toMatchObject({ voice: true, sound: true });
  await page.getByLabel('Say each step aloud').uncheck();
  await expect.poll(async () => (await limber.stored()).settings?.voice).toBe(false);
  await press(page, 'Close');
  await goesOnTo(page, 3);
  expect(await said(page)).toHaveLength(1);
  // At the top of each step as well.
  const voice = page.getByRole('button', { name: 'Voice' });
  await expect(voice).toHaveAttribute('aria-pressed', 'false');
  await voice.click();
  await expect(voice).toHaveAttribute('aria-pressed', 'true');
  await goesOnTo(page, 4);
  await expect.poll(() => said(page)).toHaveLength(2);
  await voice.click();
  await expect(voice).toHaveAttribute('aria-pressed', 'false');
});

test('each step is said once, as it begins, and stops when it is left', async ({ limber, record }) => {
  await record();
  const page = await openWith(limber, { voice: true });
  await press(page, /^Start, nothing new/);
  await expect.poll(() => said(page)).toHaveLength(1);
  for (const step of [2, 3, 4]) {
    await goesOnTo(page, step);
    await expect.poll(() => said(page)).toHaveLength(step);
  }
  const lines = await said(page);
  expect(new Set(lines).size).toBe(4);
  expect(lines[0]).toMatch(
    /^Is this move for you today\? Leave it out if: You have weak bones.* press Skip\. Else press Next when you are ready\.$/,
  );
  // Capitals are for the eye: a voice may spell them.
  expect(lines[3]).toMatch(/to the left\./);
  expect(await hushed(page)).toBeGreaterThanOrEqual(2);
  expect(await contexts(page)).toEqual([]);
});

test('a stretch on hold is silent, whatever is pressed, and says its step again when it goes on', async ({
  limber,
  record,
}) => {
  await record();
  const page = await openWith(limber, { voice: true, tempo: 'slower' });
  await press(page, /^Start, nothing new/);
  await expect.poll(() => said(page)).toHaveLength(1);
  const before = await hushed(page);
  await press(page, 'Pause');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await expect.poll(() => hushed(page)).toBeGreaterThan(before);
  await goesOnTo(page, 2);
  expect(await said(page)).toHaveLength(1);
  await press(page, 'Continue');
  await expect.poll(() => said(page)).toHaveLength(2);
});

test('the voice stops when help is opened over the stretch', async ({ limber, record }) => {
  await record();
  const page = await openWith(limber, { voice: true, sound: true });
  await press(page, /^Start, nothing new/);
  await expect.poll(() => said(page)).toHaveLength(1);
  const before = await hushed(page);
  await press(page, 'Help');
  await expect.poll(() => hushed(page)).toBeGreaterThan(before);
  await expect.poll(() => contexts(page)).toEqual(['closed']);
});

test('with several windows open one speaks; when it is closed another does', async ({ limber, record }) => {
  await record();
  const first = await openWith(limber, { voice: true });
  await press(first, /^Start, nothing new/);
  await expect.poll(() => said(first)).toHaveLength(1);
  const second = await limber.open('sidepanel.html');
  await expect(stepNumber(second)).toHaveText(/^Step 1 /);
  await goesOnTo(first, 2);
  await expect(stepNumber(second)).toHaveText(/^Step 2 /);
  await expect.poll(() => said(first)).toHaveLength(2);
  expect(await said(second)).toEqual([]);
  await first.close();
  await expect.poll(() => second.evaluate(() => navigator.locks.query().then(({ pending }) => pending))).toEqual([]);
  await goesOnTo(second, 3);
  await expect.poll(() => said(second)).toHaveLength(1);
});

// SPEECH-7
test('a screen reader is left the word “Paused” and no line that the voice says', async ({ limber, record }) => {
  await record();
  const page = await openWith(limber, { voice: true, tempo: 'normal' });
  const region = page.locator('[aria-live="polite"]');
  await press(page, /^Start, nothing new/);
  await expect.poll(() => said(page)).toHaveLength(1);
  await goesOnTo(page, 2);
  await expect(region).toHaveText('');
  await press(page, 'Pause');
  await expect(region).toHaveText('Paused.');
});

// SPEECH-4
test('on a computer without a voice a screen reader is told each step', async ({ limber }) => {
  await limber.seed({ ...stored(Date.now(), {}), settings: { ...defaultSettings, tempo: 'byHand', voice: true } });
  const page = await limber.open('popup.html');
  await press(page, /^Start, nothing new/);
  for (const step of [2, 3]) await goesOnTo(page, step);
  await expect(page.locator('[aria-live="polite"]')).toContainText('hand on seat or armrest');
});

test('a chime sounds when the side changes, in a context that runs and is closed with the stretch', async ({
  limber,
  record,
}) => {
  await record();
  const page = await openWith(limber, { sound: true });
  await press(page, /^Start, nothing new/);
  await expect.poll(() => contexts(page)).toEqual(['running']);
  for (const step of [2, 3, 4]) await goesOnTo(page, step);
  expect(await chimes(page)).toEqual([]);
  await goesOnTo(page, 5);
  // Two notes make one chime.
  await expect.poll(() => chimes(page)).toEqual(['running', 'running']);
  expect(await said(page)).toEqual([]);
  await press(page, 'I had to stop');
  await expect.poll(() => contexts(page)).toEqual(['closed']);
});

// SPEECH-5
test('a step that takes longer to say than it lasts is said to its end, by a slow voice too', async ({
  limber,
  record,
}) => {
  await record(700);
  const seed = guide(Date.now(), 'chin_tuck', 1);
  await limber.seed({ ...seed, settings: { ...defaultSettings, voice: true } });
  const page = await limber.open('popup.html');
  await press(page, 'Continue');
  await expect(stepNumber(page)).toHaveText(/^Step 3 /, { timeout: 40_000 });
  await expect.poll(() => said(page)).toHaveLength(2);
  expect(await cut(page)).toEqual([]);
  // When to stop, which was not yet heard in this page, and then not again.
  expect((await said(page)).map((text) => text.includes('Stop if'))).toEqual([true, false]);
});

test('when to stop is said again with the next step to whoever goes on before it was said', async ({
  limber,
  record,
}) => {
  await record(300);
  await limber.seed({ ...stored(Date.now(), {}), settings: { ...defaultSettings, tempo: 'byHand', voice: true } });
  const page = await limber.open('popup.html');
  await press(page, /^Start, nothing new/);
  await expect.poll(() => said(page)).toHaveLength(1);
  for (const step of [2, 3]) {
    await goesOnTo(page, step);
    await expect.poll(() => said(page)).toHaveLength(step);
  }
  expect((await said(page)).map((text) => text.includes('Stop if it pinches'))).toEqual([false, true, true]);
  expect(await cut(page)).toHaveLength(2);
});

test('a sound says that a long break is over, and none when somebody is back before', async ({ limber, record }) => {
  await record();
  const rest = (seconds: number) => {
    const now = Date.now();
    const longBreak = { kind: 'longBreak', since: now - 60_000, until: now + seconds * 1000, exercises: [] } as const;
    return {
      ...stored(now, { activity: { ...longBreak, exercises: [] } }),
      settings: { ...defaultSettings, sound: true },
    };
  };
  await limber.seed(rest(60));
  const page = await limber.open('popup.html');
  // The heading is there a moment before the page listens for the first click.
  await expect(async () => {
    await page.getByRole('heading', { name: 'A long break' }).click();
    expect(await contexts(page)).toEqual(['running']);
  }).toPass();
  await press(page, 'I’m back');
  await expect.poll(() => contexts(page)).toEqual(['closed']);
  expect(await chimes(page)).toEqual([]);
  await limber.seed(rest(4));
  await expect.poll(() => chimes(page), { timeout: 10_000 }).toEqual(['running', 'running']);
  await expect.poll(() => contexts(page)).toEqual(['closed', 'closed']);
});
