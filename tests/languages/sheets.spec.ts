// Puts the pictures of a language on sheets, so that somebody can look at all of them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, test } from '@playwright/test';
import { findBrowser } from '../../scripts/browsers/find-browser';

const folder = '.shots/languages';
/** Pictures on one sheet. More would be too small to read. */
const ON_A_SHEET = 18;

const codes = existsSync(folder)
  ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  : [];

const inTurns = <Item>(items: readonly Item[]) =>
  Array.from({ length: Math.ceil(items.length / ON_A_SHEET) }, (_, turn) =>
    items.slice(turn * ON_A_SHEET, (turn + 1) * ON_A_SHEET),
  );

const figure = (file: string) =>
  `<figure><figcaption>${file}</figcaption><img src="data:image/png;base64,${readFileSync(file).toString('base64')}"></figure>`;

for (const code of codes) {
  test(`contact sheets: ${code}`, async () => {
    const browser = await chromium.launch({
      executablePath: (await findBrowser('chromium')).path,
      args: ['--no-sandbox'],
    });
    const page = await browser.newPage({ viewport: { width: 1950, height: 900 } });
    const pictures = readdirSync(join(folder, code)).sort();
    for (const [index, some] of inTurns(pictures).entries()) {
      await page.setContent(
        `<style>body{display:flex;flex-wrap:wrap;gap:8px;align-items:start;font:11px sans-serif;background:#888}
         figure{margin:0;background:#fff}img{max-width:310px;max-height:900px;display:block}</style>
         ${some.map((name) => figure(join(folder, code, name))).join('')}`,
      );
      await page.screenshot({ path: join(folder, `${code}-${index + 1}.png`), fullPage: true });
    }
    await browser.close();
  });
}
