import type { Page } from '@playwright/test';
import { exerciseIds, exerciseOf } from '../../../lib/content/catalogue';
import { englishWords } from '../../../scripts/build/message-files';
import { expect, screenTest as test } from '../../support/chromium';
import { dueMove, guide, screens, show } from '../../support/screens';

const words = englishWords();

/** In px; 0 while it is not there. */
const heightOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.getBoundingClientRect().height ?? 0, selector);

test('whoever does a move for the first time sees who should leave it out, and its set-up, whole', async ({
  limber,
}) => {
  // A page that opens is noted by the worker, which must not write over what is seeded next.
  await limber.seed(guide(Date.now(), 'side_bend', 0));
  const page = await limber.open('popup.html');
  await page.setViewportSize({ width: 380, height: 500 });
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  for (const exercise of exerciseIds) {
    const { name, leaveOut, stop } = exerciseOf(exercise);
    await limber.seed(guide(Date.now(), exercise, 0, true));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[name]);
    await expect(page.locator('.guide-leave-out')).toContainText(words[leaveOut]);
    await expect(page.locator('.guide-stop-cue')).toHaveText(words[stop]);
    await expect.soft.poll(height, `${exercise}: is it for me`).toBeLessThanOrEqual(600);
    await expect.soft
      .poll(() => heightOf(page, '.guide-figure .figure'), `${exercise}: the picture`)
      .toBeGreaterThanOrEqual(80);
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.locator('.guide-step-number')).toHaveText(/^Step 2 /);
    await expect(page.locator('.guide-leave-out')).toBeHidden();
    await expect.soft.poll(height, `${exercise}: its set-up`).toBeLessThanOrEqual(600);
  }
});

test('a popup as high as what is in it offers all that a tab does', async ({ limber }) => {
  const page = await show(screens.find(({ name }) => name === 'now-first') as (typeof screens)[number], limber);
  const height = () => page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await page.setViewportSize({ width: 380, height: 600 });
  const links = page.getByRole('navigation').getByRole('button');
  await expect(links).toHaveText(['Now', 'Moves', 'History', 'Help']);
  // The browser makes the popup smaller until nothing is below its content; the content must not follow.
  await page.setViewportSize({ width: 380, height: await height() });
  for (const link of await links.all()) await expect(link).toBeVisible();
});

const oneSize =
  /^(now-(first|checked|moved|standing|snoozed|paused|quiet-sheet|rhythm-sheet)|due|due-(long|not-now-sheet))$/;

test('the popup keeps one size from screen to screen, and under every sheet', async ({ limber }) => {
  const sized = screens.filter(({ name }) => oneSize.test(name));
  expect(sized.length).toBe(11);
  for (const screen of sized) {
    const page = await show(screen, limber);
    await page.setViewportSize({ width: 380, height: 500 });
    await expect.soft.poll(async () => Math.round(await heightOf(page, 'body')), screen.name).toBe(560);
    await page.close();
  }
});

test('a due break keeps that size whatever move it names, with every answer in sight', async ({ limber }) => {
  for (const exercise of exerciseIds.filter((id) => exerciseOf(id).needsSafetyCheck)) {
    const screen = {
      name: exercise,
      page: 'popup.html',
      stored: dueMove(exercise),
      shows: 'Start, nothing new',
    } as const;
    const page = await show(screen, limber);
    await page.setViewportSize({ width: 380, height: 500 });
    await expect.soft.poll(() => page.evaluate(() => document.documentElement.scrollHeight), exercise).toBe(560);
    await expect.soft
      .poll(() => heightOf(page, '.due-figure .figure'), `${exercise}: the picture`)
      .toBeGreaterThanOrEqual(88);
    await page.close();
  }
});
