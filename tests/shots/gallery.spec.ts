// Pictures of the page with all tokens and controls.

import { join } from 'node:path';
import { type Browser, chromium, test } from '@playwright/test';
import { findBrowser } from '../../scripts/browsers/find-browser';
import { type Served, serve } from '../support/served';
import { ways } from '../support/ways';

let served: Served;
let browser: Browser;

test.beforeAll(async () => {
  served = await serve();
  browser = await chromium.launch({ executablePath: (await findBrowser('chromium')).path, args: ['--no-sandbox'] });
});

test.afterAll(async () => {
  await browser?.close();
  await served?.close();
});

for (const [way, media] of Object.entries(ways)) {
  test(`every token and control, ${way}`, async () => {
    const page = await browser.newPage({ viewport: { width: 1240, height: 900 }, reducedMotion: 'reduce', ...media });
    await page.goto(served.urlOf(`gallery/index.html${way === 'right-to-left' ? '?dir=rtl' : ''}`));
    await page.getByRole('navigation').waitFor();
    await page.screenshot({ path: join('.shots', `gallery-${way}.png`), fullPage: true });
    await page.setViewportSize({ width: 380, height: 560 });
    await page.getByRole('button', { name: 'Not now…' }).click();
    await page.getByRole('dialog').waitFor();
    await page.screenshot({ path: join('.shots', `gallery-sheet-${way}.png`) });
    await page.close();
  });
}
