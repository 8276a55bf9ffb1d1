import { expect, screenTest as test } from '../../support/chromium';
import { lost } from '../../support/lost';
import { screens, show } from '../../support/screens';

/** A toolbar popup, for someone who has set the browser's text to twice its size. */
const viewport = { width: 380, height: 600 };
test.use({ textSize: 32 });

for (const screen of screens) {
  test(`nothing of ${screen.name} is lost at 200 % text`, async ({ limber }) => {
    const page = await show(screen, limber);
    await page.setViewportSize(viewport);
    await expect.poll(() => lost(page)).toEqual([]);
  });
}
