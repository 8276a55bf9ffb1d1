import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, screenTest as test } from '../../support/chromium';
import { screens, show } from '../../support/screens';

/** The ways a person may have set up their screen. */
const ways: Record<string, (page: Page) => Promise<void>> = {
  light: (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' }),
  dark: (page) => page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' }),
  'forced colours': (page) => page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' }),
  'right to left': async (page) => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
  },
};

for (const screen of screens) {
  test(`axe finds nothing on ${screen.name}, in light, dark, forced colours and right to left`, async ({ limber }) => {
    const page = await show(screen, limber);
    for (const [way, choose] of Object.entries(ways)) {
      await choose(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations, `${screen.name}, ${way}`).toEqual([]);
      const spills = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(spills, `${screen.name}, ${way}: px beyond the edge`).toBeLessThanOrEqual(0);
    }
  });
}
