import type { Page } from '@playwright/test';
import { defaultSettings } from '../../../lib/core/state/settings';
import { expect, screenTest as test } from '../../support/chromium';
import { type Screen, screens, show, stored } from '../../support/screens';

const screenOf = (name: string): Screen => {
  const found = screens.find((screen) => screen.name === name);
  if (!found) throw new Error(`no screen "${name}"`);
  return found;
};

const picture = (page: Page) => page.locator('svg.figure');

test('the picture says its pose in words, with the person’s own side', async ({ limber }) => {
  const page = await show(screenOf('guide-side-bend-left'), limber);
  await expect(
    page.getByRole('img', { name: 'Leaning to the left, right hand resting on the left thigh' }),
  ).toBeVisible();
});

/** How far the middle of the word for the side is to the right of the middle of the person, in px. */
const wordFromPicture = (page: Page) =>
  page.evaluate(() => {
    const [word, svg] = ['.side-beside-word', 'svg.figure'].map((each) => document.querySelector(each));
    const middle = (of: Element) => of.getBoundingClientRect().left + of.getBoundingClientRect().width / 2;
    return word && svg ? middle(word) - middle(svg) : Number.NaN;
  });

for (const [name, word, isLeft] of [
  ['due', 'LEFT', true],
  ['guide-side-bend-left', 'LEFT', true],
  ['guide-side-bend-right', 'RIGHT', false],
] as const) {
  test(`${name}: ${word} stands where that side is drawn, however people read`, async ({ limber }) => {
    const page = await show(screenOf(name), limber);
    await expect(page.locator('.side-beside-word')).toHaveText(word);
    await expect(page.getByText('Shown as in a mirror.').filter({ visible: true })).toHaveCount(1);
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
      const from = async () => (isLeft ? -1 : 1) * (await wordFromPicture(page));
      await expect.poll(from, direction).toBeGreaterThan(40);
    }
  });
}

test('whoever asked for less movement sees where a move starts and ends, and nothing moves', async ({ limber }) => {
  const page = await show(screenOf('guide-side-bend-left'), limber);
  await expect(picture(page)).not.toHaveClass(/figure-pair/);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(picture(page)).toHaveClass(/figure-pair/);
  const seen = await picture(page).innerHTML();
  const frames = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  await page.evaluate(frames);
  expect(await picture(page).innerHTML()).toBe(seen);
  expect(await picture(page).evaluate((svg) => svg.getAnimations({ subtree: true }).length)).toBe(0);
});

test('tones chosen in the settings are those of the person in the popup', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const settings = await limber.open('options.html');
  await settings.getByLabel('Dark brown').check();
  await settings.getByLabel('Grey', { exact: true }).check();
  await expect(picture(settings)).toHaveAttribute('data-skin', 'dark');
  await expect(picture(settings)).toHaveAttribute('data-hair', 'grey');
  const popup = await limber.open('popup.html');
  await expect(picture(popup)).toHaveAttribute('data-skin', 'dark');
  await expect(picture(popup)).toHaveAttribute('data-hair', 'grey');
});

test('whoever stays seated sees a person in a wheelchair', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await expect(picture(page)).toBeVisible();
  await expect(page.locator('.figure-wheel')).toHaveCount(0);
  await limber.seed({ ...stored(Date.now(), {}), settings: { ...defaultSettings, staySeated: true } });
  await expect(page.locator('.figure-wheel')).not.toHaveCount(0);
});

// The second has an arrow that lies on the body, with a rim.
for (const name of ['guide-side-bend-left', 'guide-pelvic_tilt_seated-1']) {
  test(`in one colour ${name} is drawn in the system’s own colours only`, async ({ limber }) => {
    const page = await show(screenOf(name), limber);
    await page.emulateMedia({ forcedColors: 'active' });
    const colours = () =>
      picture(page).evaluate((svg) => {
        const resolve = (name: string): string => {
          svg.setAttribute('color', name);
          return getComputedStyle(svg).color;
        };
        const parts = [...svg.querySelectorAll('path, circle, ellipse, rect')].map((part) => getComputedStyle(part));
        const used = [...new Set(parts.flatMap(({ fill, stroke }) => [fill, stroke]))].filter(
          (colour) => colour !== 'none',
        );
        const system = ['Canvas', 'CanvasText', 'Highlight'].map(resolve);
        return { hasSeveral: used.length > 1, others: used.filter((colour) => !system.includes(colour)) };
      });
    await expect.poll(colours).toEqual({ hasSeveral: true, others: [] });
  });
}

test('in a narrow panel the note beside the picture of a due break lies on no part of the person', async ({
  limber,
}) => {
  const due = screenOf('due');
  const page = await show({ ...due, page: 'sidepanel.html' }, limber);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const width of [340, 380, 480]) {
    await page.setViewportSize({ width, height: 800 });
    const onPerson = () =>
      page.evaluate(() => {
        const aside = document.querySelector('.side-beside-aside');
        if (!aside) return Number.NaN;
        const range = document.createRange();
        range.selectNodeContents(aside);
        const isDrawn = (x: number, y: number) =>
          document.elementsFromPoint(x, y).some((each) => each.closest('svg.figure') && each.localName !== 'svg');
        return [...range.getClientRects()].flatMap(({ left, right, top, bottom }) =>
          Array.from({ length: 21 }, (_, part) => left + ((right - left) * part) / 20).filter((x) =>
            isDrawn(x, (top + bottom) / 2),
          ),
        ).length;
      });
    await expect.poll(onPerson, `${width} px wide`).toBe(0);
  }
});
