// Sets the text size of the browser.

import type { Page } from '@playwright/test';
import { expect } from './expect';

/** Sets the text size of an open page, in px, as the setting of the browser does. Resolves when the page has it. */
export async function setTextSize(page: Page, px: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: px } });
  const rootSize = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  await expect.poll(rootSize, 'the text size of the page').toBe(px);
}
