import { expect, screenTest as test } from '../../support/chromium';
import { screens, show } from '../../support/screens';

test('a popup as high as what is in it offers all that a tab does', async ({ limber }) => {
  const page = await show(screens.find(({ name }) => name === 'now-first') as (typeof screens)[number], limber);
  const height = () => page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await page.setViewportSize({ width: 380, height: 600 });
  const links = page.getByRole('navigation').getByRole('button');
  await expect(links).toHaveText(['Safety', 'In the long run', 'About']);
  // The browser makes the popup smaller until nothing is below its content; the content must not follow.
  await page.setViewportSize({ width: 380, height: await height() });
  for (const link of await links.all()) await expect(link).toBeVisible();
});
