// Pictures of the main screens in every setting of the display, and with the focus ring.

import { screenTest as test } from '../support/chromium';
import { show } from '../support/screens';
import { ways } from '../support/ways';
import { mainScreens, photograph } from './main-screens';

/** `shots.spec.ts` has these two of every screen. */
const others = Object.entries(ways).filter(([way]) => way !== 'light' && way !== 'dark');

/** Evaluated in the page. */
const setDirection = (dir: string) => document.documentElement.setAttribute('dir', dir);

for (const screen of mainScreens) {
  test(`${screen.name} in every display setting, and with its focus ring`, async ({ limber }) => {
    const page = await show(screen, limber);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const [way, media] of others) {
      await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'none', ...media });
      await page.evaluate(setDirection, way === 'right-to-left' ? 'rtl' : 'ltr');
      await photograph(page, `${screen.name}-${way}`);
    }
    await page.evaluate(setDirection, 'ltr');
    await page.keyboard.press('Tab');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await photograph(page, `${screen.name}-focus-${colorScheme}`);
    }
  });
}
