import type { Page } from '@playwright/test';
import { expect, screenTest as test } from '../../support/chromium';
import { screens, show } from '../../support/screens';

/** What is read on the page as it stands: on the open sheet, if there is one. Two frames later nothing is still to be drawn. */
const read = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    // One that is cut short counts as over.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    return (document.querySelector('dialog[open]') ?? document.querySelector('main'))?.textContent;
  });

for (const [name, button, leadsTo] of [
  ['now-checked', 'Quiet', 'Quiet for a while'],
  ['due', 'Not now…', 'Not now'],
  ['due', 'Skip this one', 'Next break'],
  ['due-long', 'Skip this one', 'Next break'],
  ['card-advice', /^A health professional/, 'Did they check it'],
  ['card-limited', /^A health professional/, 'all of these are OK'],
  ['welcome-count', 'Next', 'This is what a reminder looks like'],
] as const) {
  test(`whoever clicks twice on ${button}, on ${name}, gets what one click gives`, async ({ limber }) => {
    const page = await show(screens.find((each) => each.name === name) as (typeof screens)[number], limber);
    await page.setViewportSize({ width: 380, height: 560 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('button', { name: button }).scrollIntoViewIfNeeded();
    const box = await page.getByRole('button', { name: button }).boundingBox();
    if (!box) throw new Error(`${button} is not there.`);
    const click = async (clickCount: number) => {
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down({ clickCount });
      await page.mouse.up({ clickCount });
    };
    await click(1);
    await page.getByRole('heading', { name: leadsTo }).first().waitFor();
    // Today's strip comes a moment after the rest of its screen.
    await expect(page.locator('.today-link-place:empty')).toHaveCount(0);
    const once = await read(page);
    // What the first click leads to is there already, and has come to the place of the second.
    await click(2);
    expect(await read(page)).toBe(once);
  });
}
