// Pictures of every screen, light and dark.

import { screenTest as test } from '../support/chromium';
import { screens, show } from '../support/screens';
import { photograph } from './main-screens';

for (const screen of screens) {
  test(screen.name, async ({ limber }) => {
    const page = await show(screen, limber);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await photograph(page, `${screen.name}-${colorScheme}`);
    }
  });
}
