import type { Locator, Page } from '@playwright/test';
import { defaultSettings, type Settings } from '../../../lib/core/state/settings';
import { isAtHand } from '../../support/at-hand';
import { expect, type Limber, screenTest as test } from '../../support/chromium';
import { screens, show } from '../../support/screens';

const light = 'rgb(250, 247, 240)';
const dark = 'rgb(31, 29, 26)';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** A popup whose storage never answers, and the grounds of its first frames: nothing of the settings is known in them. */
async function firstGrounds({ context, worker }: Limber): Promise<readonly string[]> {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    const grounds: string[] = [];
    Object.assign(globalThis, { grounds });
    const see = () => {
      if (document.body) grounds.push(getComputedStyle(document.body).backgroundColor);
      if (grounds.length < 5) requestAnimationFrame(see);
    };
    requestAnimationFrame(see);
    chrome.storage.local.get = () => new Promise(() => undefined);
  });
  await page.goto(worker.url().replace('background.js', 'popup.html'));
  const seen = () => page.evaluate(() => (globalThis as unknown as { grounds: string[] }).grounds);
  await expect.poll(async () => (await seen()).length).toBe(5);
  const grounds = await seen();
  await page.close();
  return grounds;
}

test('a page is dark as soon as that is chosen, the next one from its first frame on, and light again', async ({
  limber,
}) => {
  const options = await limber.open('options.html');
  await options.emulateMedia({ colorScheme: 'light' });
  const popup = await limber.open('popup.html');
  await popup.emulateMedia({ colorScheme: 'light' });
  const colours = options.getByRole('group', { name: 'Colours' });
  await expect(colours.getByLabel('As the system')).toBeChecked();
  expect(await firstGrounds(limber)).toEqual(Array(5).fill(light));
  await colours.getByRole('radio', { name: 'Dark', exact: true }).check();
  await expect.poll(() => ground(options)).toBe(dark);
  await expect.poll(() => ground(popup)).toBe(dark);
  expect(await firstGrounds(limber)).toEqual(Array(5).fill(dark));
  await options.emulateMedia({ colorScheme: 'dark' });
  await colours.getByRole('radio', { name: 'Light', exact: true }).check();
  await expect.poll(() => ground(options)).toBe(light);
  await colours.getByRole('radio', { name: 'As the system', exact: true }).check();
  await expect.poll(() => ground(options)).toBe(dark);
  expect(await firstGrounds(limber)).toEqual(Array(5).fill(light));
});

/** Whether the lower end of a button is seen, too: the bar at the foot may cover it. */
const isUncovered = (button: Locator) =>
  button.evaluate((element) => {
    const { left, right, bottom } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint((left + right) / 2, bottom - 2));
  });

const sized = { now: /^now-(first|checked|moved)$/, due: /^due(-long)?$/ };

for (const textSize of ['large', 'larger'] as const satisfies readonly Settings['textSize'][]) {
  for (const [name, these] of Object.entries(sized)) {
    test(`the popup keeps its size, and what ${name} goes on with in sight, with ${textSize} text`, async ({
      limber,
    }) => {
      const shown = screens.filter((screen) => these.test(screen.name));
      expect(shown.length).toBeGreaterThan(1);
      for (const screen of shown) {
        const stored = (now: number) => {
          const items = screen.stored(now);
          return { ...items, settings: { ...defaultSettings, ...(items.settings as object), textSize } };
        };
        const page = await show({ ...screen, stored }, limber);
        // More than fits makes a popup as high as a browser lets it be.
        await page.setViewportSize({ width: 380, height: 600 });
        await expect(page.locator('html')).toHaveAttribute('data-text-size', textSize);
        await expect.poll(() => page.evaluate(() => document.body.getBoundingClientRect().width)).toBe(380);
        const button = page.locator('button.primary').first();
        await expect.soft.poll(() => isAtHand(button), screen.name).toBe(true);
        await expect.soft.poll(() => isUncovered(button), `${screen.name}: nothing covers its end`).toBe(true);
        await page.close();
      }
    });
  }
}

test('larger text is larger by what is written in the rule, on top of the browser’s own', async ({ limber }) => {
  const options = await limber.open('options.html');
  const sizes = options.getByRole('group', { name: 'Text size' });
  const size = () => options.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  await expect.poll(size).toBeCloseTo(15);
  await sizes.getByRole('radio', { name: 'Large', exact: true }).check();
  await expect.poll(size).toBeCloseTo(15 * 1.15);
  await sizes.getByRole('radio', { name: 'Larger', exact: true }).check();
  await expect.poll(size).toBeCloseTo(15 * 1.3);
  await sizes.getByRole('radio', { name: 'Normal', exact: true }).check();
  await expect.poll(size).toBeCloseTo(15);
});

test('a clock that is chosen is read in the popup at once', async ({ limber }) => {
  const popup = await limber.open('popup.html');
  const options = await limber.open('options.html');
  const clock = options.getByRole('group', { name: 'Clock' });
  const heading = popup.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/ \d{1,2}:\d\d$/);
  await clock.getByRole('radio', { name: '12 hours', exact: true }).check();
  await expect(heading).toHaveText(/ \d{1,2}:\d\d\s[ap]m$/i);
  await clock.getByRole('radio', { name: 'As in the browser', exact: true }).check();
  await expect(heading).toHaveText(/ \d{1,2}:\d\d$/);
});

/**
 * Space between letters and words, and the height of a line, as parts of the size of the text. All of it in one go: a page
 * that draws itself anew between finding an element and measuring it would leave an element with no style at all.
 */
const spaces = (page: Page) =>
  page.evaluate(() => {
    const part = (length: string, of: string) =>
      Math.round((100 * (Number.parseFloat(length) || 0)) / Number.parseFloat(of));
    return ['h1', '.soft', 'button.primary'].map((selector) => {
      const element = document.querySelector(selector);
      if (!element) return selector;
      const { fontSize, letterSpacing, wordSpacing, lineHeight } = getComputedStyle(element);
      return [part(letterSpacing, fontSize), part(wordSpacing, fontSize), part(lineHeight, fontSize) >= 150];
    });
  });

// LOOK-4
test('more space in text is there at once, in what is pressed too, and only between words where letters are joined', async ({
  limber,
}) => {
  const options = await limber.open('options.html');
  const popup = await limber.open('popup.html');
  const isWide = () => popup.locator('html').getAttribute('data-spacing');
  const everywhere = (letters: number, words: number, lines: unknown) => Array(3).fill([letters, words, lines]);
  const spacing = options.getByRole('checkbox', { name: 'More space in text' });
  await expect.poll(() => spaces(popup)).toEqual(everywhere(0, 0, expect.any(Boolean)));
  const usual = await spaces(popup);
  await spacing.check();
  await expect.poll(() => spaces(popup)).toEqual(everywhere(12, 16, true));
  // By this alone, so that other tests may set it by themselves.
  expect(await isWide()).toBe('wide');
  await popup.evaluate(() => {
    document.documentElement.lang = 'ar';
  });
  await expect.poll(() => spaces(popup)).toEqual(everywhere(0, 16, true));
  await spacing.uncheck();
  await expect.poll(() => spaces(popup)).toEqual(usual);
});
