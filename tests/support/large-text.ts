// What has to be in sight when the text is twice as large.

import type { Page } from '@playwright/test';
import { isAtHand } from './at-hand';
import { expect } from './expect';
import type { Screen } from './screens';
import { splitWords } from './split-words';
import { textFaults } from './text-faults';
import { unreachable } from './unreachable';

/** A toolbar popup as high as it gets. */
export const highPopup = { width: 380, height: 600 };
/** Twice the text size that a browser comes with, in px. */
export const LARGE_TEXT = 32;

/** Whether a screen is a step of a stretch. */
export const isStep = ({ name }: Screen) => /^guide-(?!felt|tempo|more|about|stop|by-hand|running)/.test(name);

/**
 * Whether a screen is given larger text while it is open. The settings and the welcome open with it instead: with their many
 * fields, it is not proven that both ways give the same layout.
 */
export const enlargesLive = ({ page }: Screen) => page !== 'options.html' && page !== 'welcome.html';

/** Screens that a person leaves with the first button of the action bar. */
const goesOn = /^(check-(?!numbers)|card-(emergency|advice$|stopped|rest|reminders)|rest$|done$)/;

/** The instruction and Pause are seen together, and Pause is the second thing that Tab reaches. */
async function expectPauseNear(page: Page): Promise<void> {
  await expect(page.locator('.guide-line')).toBeInViewport();
  const pause = page.getByRole('button', { name: 'Continue' });
  await expect(pause).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(pause, 'Pause is the second thing that Tab reaches').toBeFocused();
}

/** Nothing is lost for a person whose text is twice as large, in the toolbar popup. The page has that text size already. */
export async function expectRoomForLargeText(page: Page, screen: Screen): Promise<void> {
  await page.setViewportSize(highPopup);
  await expect.poll(() => unreachable(page), { message: `${screen.name}, 200 % text` }).toEqual([]);
  await expect
    .poll(() => splitWords(page), { message: `${screen.name}: words that buttons break at 200 % text` })
    .toEqual([]);
  if (goesOn.test(screen.name)) {
    const next = page.locator('.action-bar button').first();
    await expect.poll(() => isAtHand(next), { message: `${screen.name}: what goes on is in sight` }).toBe(true);
  }
  if (isStep(screen)) await expectPauseNear(page);
  else
    await expect
      .poll(() => textFaults(page), { message: `${screen.name}: texts on each other at 200 % text` })
      .toEqual([]);
}
