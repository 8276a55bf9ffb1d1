import type { Page } from '@playwright/test';
import { axe, colourRules, moreRules } from '../../support/axe';
import { expect, screenTest as test } from '../../support/chromium';
import { enlargesLive, expectRoomForLargeText, highPopup, isStep, LARGE_TEXT } from '../../support/large-text';
import { type Screen, screens, show } from '../../support/screens';
import { secondEngine } from '../../support/second-engine';
import { splitWords } from '../../support/split-words';
import { setTextSize } from '../../support/text-size';
import { withMoreSpace, withTextSpacing } from '../../support/text-spacing';
import { unreachable } from '../../support/unreachable';

const setDirection = (page: Page, dir: string) =>
  page.evaluate((wanted) => {
    document.documentElement.dir = wanted;
  }, dir);

/** The ways a person may have set up their screen. */
const ways: Record<string, (page: Page) => Promise<void>> = {
  light: (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' }),
  dark: (page) => page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' }),
  'forced colours': (page) => page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' }),
  'more contrast': (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'more' }),
  'more contrast, dark': (page) => page.emulateMedia({ colorScheme: 'dark', contrast: 'more' }),
  'right to left': async (page) => {
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
    await setDirection(page, 'rtl');
  },
};

/** Whatever a person meets from day to day. */
const usual = /^(now-(?!quiet|put-away|notices|unsaved)|due|rest|card-(?!limited-)|guide-|done)/;

/** A toolbar popup, which grows with what is in it. */
const popup = { width: 380, height: 500 };
/** As high as a toolbar popup gets, in px. */
const highest = 600;
/** A window of 1280 × 720 px at 400 % (WCAG 1.4.10). */
const zoomed = { width: 320, height: 180 };

const at = ({ name }: Screen, way: string) => `${name}, ${way}`;

for (const screen of screens) {
  const isUsual = usual.test(screen.name);
  const fits = isUsual ? ', it fits a popup whole' : '';
  const near = isStep(screen) ? ', where the instruction and Pause are seen together' : '';
  const large = enlargesLive(screen) ? ` or 200 % text${near}` : '';
  // One page for all of it: it is looked at, and only Tab is pressed, at the end.
  test(`${screen.name}: axe finds nothing in any colours and right to left, IBM’s engine nothing${fits}, it bears text set far apart and “More space in text”, nothing is lost at 400 % zoom${large}`, async ({
    limber,
  }) => {
    const page = await show(screen, limber);
    const direction = await page.evaluate(() => document.documentElement.dir);
    // No bar at the foot covers anything.
    await page.setViewportSize({
      ...highPopup,
      height: await page.evaluate(() => document.documentElement.scrollHeight),
    });
    let before = '';
    for (const [way, choose] of Object.entries(ways)) {
      await choose(page);
      const content = await page.locator('body').ariaSnapshot();
      // If the content is the same as when every rule was checked, only its colours can have changed.
      const isOnlyColours = content === before && way !== 'right to left';
      expect.soft(await axe(page, isOnlyColours ? colourRules : moreRules), at(screen, way)).toEqual([]);
      before = content;
      const spills = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(spills, at(screen, `${way}: px beyond the edge`)).toBeLessThanOrEqual(0);
    }
    await setDirection(page, direction);
    expect.soft(await secondEngine(page), at(screen, "IBM's engine")).toEqual([]);
    const main = page.locator('button.primary:visible');
    expect.soft(await main.count(), at(screen, 'things that it is for')).toBeLessThanOrEqual(1);
    for (const button of await main.all()) {
      expect.soft((await button.boundingBox())?.height, at(screen, 'px that it is high')).toBeGreaterThanOrEqual(44);
    }
    await page.setViewportSize(highPopup);
    // A bar at the foot whose paragraphs are set far apart may be high: the page is longer by as much.
    const lost = async () => (await unreachable(page)).filter((what) => !what.startsWith('covers '));
    await withTextSpacing(page, () =>
      expect.soft.poll(lost, { message: at(screen, 'text set far apart') }).toEqual([]),
    );
    if (isUsual) {
      await page.setViewportSize(popup);
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      await expect.soft.poll(height, { message: at(screen, 'px high') }).toBeLessThanOrEqual(highest);
    }
    if (screen.page === 'popup.html') {
      await page.setViewportSize({ width: popup.width, height: highest });
      await withMoreSpace(page, async () => {
        await expect.soft.poll(() => unreachable(page), { message: at(screen, 'more space in text') }).toEqual([]);
        await expect.soft.poll(() => splitWords(page), { message: at(screen, 'more space in text') }).toEqual([]);
      });
    }
    await page.setViewportSize(zoomed);
    await expect.poll(() => unreachable(page), { message: at(screen, '400 % zoom') }).toEqual([]);
    if (enlargesLive(screen)) {
      await setTextSize(page, LARGE_TEXT);
      await expectRoomForLargeText(page, screen);
    }
  });
}
