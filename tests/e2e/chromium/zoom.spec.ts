import { expect, screenTest as test } from '../../support/chromium';
import { lost } from '../../support/lost';
import { screens, show } from '../../support/screens';

/** A window of 1280 × 720 px at 400 % (WCAG 1.4.10). */
const viewport = { width: 320, height: 180 };

for (const screen of screens) {
  test(`nothing of ${screen.name} is lost at 400 % zoom`, async ({ limber }) => {
    const page = await show(screen, limber);
    await page.setViewportSize(viewport);
    await expect.poll(() => lost(page)).toEqual([]);
  });
}
