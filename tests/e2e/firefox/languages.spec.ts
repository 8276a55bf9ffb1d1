import { join } from 'node:path';
import { locales, readMessages } from '../../../scripts/build/message-files';
import { expect, test } from '../../support/firefox';
import { quickSettings, stored } from '../../support/screens';
import { namedSides, sidesOf } from '../../support/sides';

/** A language like English, one that runs the other way, one without spaces and one without capitals. */
const codes = ['de', 'ar', 'ja', 'hi'];

test(`the main journey, from the popup through a stretch to its end, in ${codes.join(', ')}`, async ({ limber }) => {
  // Four stretches, in a browser that is driven from outside.
  test.slow();
  for (const code of codes) {
    const words = readMessages(join(locales, code));
    const text = (key: string) => words[key]?.message ?? '';
    const page = await limber.open('popup.html');
    await limber.seed(page, {
      ...stored(Date.now(), {}),
      settings: { ...quickSettings, tempo: 'byHand', language: code },
    });
    const document = () => page.evaluate('[document.documentElement.lang, document.documentElement.dir]');
    await expect.poll(document).toEqual([code, code === 'ar' ? 'rtl' : 'ltr']);
    await limber.press(page, text('now.anythingNew.no'));
    await expect.poll(() => limber.text(page, '.guide-line'), { timeout: 15_000 }).not.toBe('');
    const named: string[] = [];
    // Two moves. The last step of each asks how it felt.
    for (const last of [false, true]) {
      for (let asked = false; !asked; ) {
        const line = await limber.text(page, '.guide-line');
        const bold = (await page.evaluate(
          '[...document.querySelectorAll(".guide-line strong")].map((each) => each.textContent)',
        )) as string[];
        // Each side that a line names is in bold, and nothing else is.
        const { left, right } = sidesOf(line, namedSides(words));
        expect(bold, line).toHaveLength(left + right);
        named.push(...bold);
        asked = line === text('guide.felt');
        await limber.press(page, text(asked ? 'guide.feltFine' : 'guide.next'));
        if (asked && last) break;
        await expect.poll(() => limber.text(page, '.guide-line'), { timeout: 15_000 }).not.toBe(line);
      }
    }
    expect(named.length).toBeGreaterThan(4);
    await expect.poll(() => limber.text(page, 'h1'), { timeout: 15_000 }).toBe(text('done.title'));
    await limber.press(page, text('control.close'));
    await expect.poll(() => limber.text(page, '.explanation'), { timeout: 15_000 }).not.toBe('');
    await page.close();
  }
});
