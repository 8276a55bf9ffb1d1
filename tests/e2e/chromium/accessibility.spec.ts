import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../../support/chromium';
import { screens, show } from '../../support/screens';

for (const screen of screens) {
  test(`axe finds nothing on ${screen.name}, light or dark`, async ({ limber }) => {
    const page = await show(screen, limber);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations, `${screen.name}, ${colorScheme}`).toEqual([]);
    }
  });
}
