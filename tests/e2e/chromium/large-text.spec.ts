import type { Page } from '@playwright/test';
import { expect, screenTest as test } from '../../support/chromium';
import { lost } from '../../support/lost';
import { screens, show } from '../../support/screens';

/** A toolbar popup, for someone who has set the browser's text to twice its size. */
const viewport = { width: 380, height: 600 };
test.use({ textSize: 32 });

/** A step of a stretch, as it stands. */
const step = /^guide-(?!felt|tempo|by-hand|running)/;

/** What to do and how to pause are seen together, and Pause is the second thing that Tab comes to. */
async function keepsPauseNear(page: Page): Promise<void> {
  await expect(page.locator('.line')).toBeInViewport();
  const hold = page.getByRole('button', { name: 'Continue' });
  await expect(hold).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(hold, 'Pause is the second thing that Tab comes to').toBeFocused();
}

for (const screen of screens) {
  const isStep = step.test(screen.name);
  const near = isStep ? ', and what to do and how to pause are seen together' : '';
  test(`nothing of ${screen.name} is lost at 200 % text${near}`, async ({ limber }) => {
    const page = await show(screen, limber);
    await page.setViewportSize(viewport);
    await expect.poll(() => lost(page)).toEqual([]);
    if (isStep) await keepsPauseNear(page);
  });
}

for (const screen of screens.filter(({ name }) => /^(guide-side-bend-left|now-checked|moves-chosen)$/.test(name))) {
  test(`in ${screen.name} what takes the focus is never covered at 200 % text`, async ({ limber }) => {
    const page = await show(screen, limber);
    await page.setViewportSize(viewport);
    const stops = await page
      .locator('button:visible, summary:visible, input:visible, select:visible, a:visible')
      .count();
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isSeen =
          middle !== null && (element.contains(middle) || (element.closest('label')?.contains(middle) ?? false));
        return isSeen ? null : element.textContent || element.id;
      });
      expect(covered).toBeNull();
    }
  });
}
