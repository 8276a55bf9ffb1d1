// Pictures of the main screens at 200 % text.

import { screenTest as test } from '../support/chromium';
import { show } from '../support/screens';
import { mainScreens, photograph } from './main-screens';

test.use({ textSize: 32 });

for (const screen of mainScreens) {
  test(`${screen.name} at 200 % text`, async ({ limber }) => {
    const page = await show(screen, limber);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await photograph(page, `${screen.name}-large-text`);
  });
}
