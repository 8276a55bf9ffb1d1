import { expect, screenTest as test } from '../../support/chromium';
import { quickSettings, type Screen, screens, show } from '../../support/screens';

// What a screen reader is given of the main journeys, as it was read through and agreed. After a change on purpose:
// `npx playwright test tests/e2e/chromium/reading.spec.ts --update-snapshots`, then times of day as patterns again.

const journeys = [
  { name: 'now', screen: 'now-checked', part: 'body' },
  { name: 'due', screen: 'due', part: 'body' },
  { name: 'safety-check', screen: 'check-list-1', part: 'body' },
  { name: 'guide-step', screen: 'guide-side-bend-left', part: 'body' },
  { name: 'done', screen: 'done', part: 'body' },
  { name: 'settings', screen: 'settings', part: 'main section' },
] as const;

const screenOf = (wanted: string) => screens.find(({ name }) => name === wanted) as Screen;

for (const { name, screen, part } of journeys) {
  test(`a screen reader is given ${name} as agreed`, async ({ limber }) => {
    const page = await show(screenOf(screen), limber);
    await expect(page.locator(part).first()).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}

/** Those that nothing has to be pressed for. */
const german = journeys.filter(({ name }) => /^(now|due|guide-step|settings)$/.test(name));

for (const { name, screen, part } of german) {
  test(`a screen reader is given ${name} in German as agreed, and told that it is German`, async ({ limber }) => {
    const { stored, page: file } = screenOf(screen);
    const items = stored(Date.now());
    await limber.seed({ ...items, settings: { ...quickSettings, ...(items.settings as object), language: 'de' } });
    const page = await limber.open(file);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.locator(part).first()).toMatchAriaSnapshot({ name: `${name}-de.aria.yml` });
  });
}
