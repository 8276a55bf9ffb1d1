import type { Locator } from '@playwright/test';
import { expect, screenTest as test } from '../../support/chromium';
import { enlargesLive, expectRoomForLargeText, highPopup, LARGE_TEXT } from '../../support/large-text';
import { screens, show } from '../../support/screens';

const viewport = highPopup;
test.use({ textSize: LARGE_TEXT });

// The others are checked in `every-screen.spec.ts`.
for (const screen of screens.filter((each) => !enlargesLive(each))) {
  test(`nothing of ${screen.name} is lost, and no button breaks a word, at 200 % text`, async ({ limber }) => {
    await expectRoomForLargeText(await show(screen, limber), screen);
  });
}

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

test('each press of Next shows a new line at 200 % text, where the one before was', async ({ limber }) => {
  const page = await show(
    screens.find(({ name }) => name === 'guide-side-bend-left') as (typeof screens)[number],
    limber,
  );
  await page.setViewportSize(viewport);
  const line = page.locator('.guide-line');
  const top = async () => Math.round((await line.boundingBox())?.y ?? Number.NaN);
  const first = await top();
  for (let presses = 0; presses < 3; presses += 1) {
    const before = await page.locator('.guide-step-number').textContent();
    // With the mouse as it is: Playwright's own click may scroll before.
    const { x, y, width, height } = (await page.getByRole('button', { name: 'Next' }).boundingBox()) as Box;
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect(page.locator('.guide-step-number')).not.toHaveText(before ?? '');
    await expect(line).toBeInViewport();
    await expect.poll(top).toBe(first);
  }
});

const covering = screens.filter(({ name }) => /^(guide-side-bend-left|now-checked|moves-chosen)$/.test(name));

/** The side panel as the browser opens it. */
const panel = { width: 360, height: 765 };

for (const [file, room] of [
  ['popup.html', viewport],
  ['sidepanel.html', panel],
] as const) {
  for (const screen of covering) {
    test(`in ${screen.name} what takes the focus is never covered at 200 % text, in ${file}`, async ({ limber }) => {
      const page = await show({ ...screen, page: file }, limber);
      await page.setViewportSize(room);
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
}
