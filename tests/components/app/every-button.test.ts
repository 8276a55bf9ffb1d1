// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "device": { "prefersReducedMotion": "reduce" } } }
import { afterEach, expect, test } from 'vitest';
import { exerciseOf } from '../../../lib/content/catalogue';
import type { Intent } from '../../../lib/core/state/events';
import { nameOf, PageInDom } from '../../support/page-in-dom';
import { further, isGuide, screens } from '../../support/screens';

/** What begins a stretch about which something has to be asked; resting the eyes needs no question. */
const begins = (intent: Intent) =>
  intent.type === 'guideStarted' && intent.plan.some((id) => exerciseOf(id).needsSafetyCheck) ? [intent] : [];

const popups = [...screens, ...further].filter(
  (screen) => screen.page === 'popup.html' && !screen.fault && !isGuide(screen),
);

let page: PageInDom;
afterEach(() => page.close());

test.each(popups)('from $name no button begins a stretch without saying that nothing is new', async (screen) => {
  page = await PageInDom.show(screen);
  page.wall();
  const before = page.content();
  // The tabs are the same on every screen: they are walked on one. Of a calendar's days one is like the other.
  const isOneOfMany = (each: HTMLButtonElement) => each.closest('.sit-grid') !== null && each.tabIndex < 0;
  const buttons = () =>
    page.buttons().filter((each) => (screen === screens[0] || !each.closest('.tab-bar')) && !isOneOfMany(each));
  const total = buttons().length;
  expect(total).toBeGreaterThan(0);
  /** From where a button led a person goes back with Escape; where that leads nowhere, the screen is opened again. */
  const comeBack = async () => {
    if (page.content() === before) return;
    await page.key('Escape');
    if (page.content() === before) return;
    page.close();
    page = await PageInDom.show(screen);
    page.wall();
  };
  for (let number = 0; number < total; number += 1) {
    const button = buttons()[number] as HTMLButtonElement;
    const name = nameOf(button);
    if (button.disabled) continue;
    await page.press(button);
    for (const { isNothingNew } of page.sent.splice(0).flatMap(begins)) {
      expect(isNothingNew, `"${name}"`).toBe(true);
      expect(name).toMatch(/nothing new/i);
    }
    await comeBack();
    expect(buttons(), `back from "${name}"`).toHaveLength(total);
  }
});
