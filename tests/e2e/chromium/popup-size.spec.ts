import { expect, screenTest as test } from '../../support/chromium';
import { screens, show } from '../../support/screens';

/** A toolbar popup is at most 600 px high: whatever a person meets from day to day is seen without scrolling. */
const usual = /^(now-(?!quiet|put-away|notices)|due|rest|card-(?!limited-)|guide-(?!tempo))/;

for (const screen of screens.filter(({ name }) => usual.test(name))) {
  test(`${screen.name} fits a popup whole`, async ({ limber }) => {
    const page = await show(screen, limber);
    await page.setViewportSize({ width: 380, height: 500 });
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    await expect.poll(height).toBeLessThanOrEqual(600);
  });
}
