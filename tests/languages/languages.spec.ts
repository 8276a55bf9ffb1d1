// Every screen in every language: nothing cut off, nothing on another text, nothing left in English, the right direction.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, screenTest as test } from '../support/chromium';
import { axeFaults, faultsIn, otherLanguages, speak } from '../support/in-language';
import { further, type Screen, screens, show } from '../support/screens';
import { textsOf } from '../support/text-faults';

const folder = '.shots/languages';
const asked = process.env.LANGUAGES?.split(',');
const codes = otherLanguages.filter((code) => !asked || asked.includes(code));

/** How wide a page is by itself: a popup, or a tab. */
const usual = { 'popup.html': 380, 'sidepanel.html': 380, 'options.html': 1280, 'welcome.html': 1280 } as const;
/** A window of 1280 px at 400 % (WCAG 1.4.10). */
const zoomed = { width: 320, height: 600 };

/** Where nothing can be read, no other language can be chosen. */
const readsSettings = ({ fault }: Screen) => fault !== 'tooOld' && fault !== 'storageRefused';

for (const screen of [...screens, ...further].filter(readsSettings)) {
  test(`${screen.name} in every language`, async ({ limber }) => {
    const page = await show(screen, limber);
    await page.setViewportSize({ width: usual[screen.page], height: 600 });
    const english = await textsOf(page);
    for (const code of codes) {
      await speak(page, limber, code);
      const at = (where: string) => `${screen.name}, ${code}, ${where}`;
      await expect.soft.poll(() => faultsIn(page, code, english), at(`${usual[screen.page]} px`)).toEqual([]);
      expect.soft(await axeFaults(page), at('axe')).toEqual([]);
      await mkdir(join(folder, code), { recursive: true });
      await page.screenshot({ path: join(folder, code, `${screen.name}.png`), fullPage: true });
      await page.setViewportSize(zoomed);
      await expect.soft.poll(() => faultsIn(page, code, []), at('320 px')).toEqual([]);
      await page.setViewportSize({ width: usual[screen.page], height: 600 });
    }
    await speak(page, limber, null);
  });
}
