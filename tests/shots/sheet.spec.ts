// Pictures of the contact sheet, and whether two poses can be told apart.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page, test } from '@playwright/test';
import { findBrowser } from '../../scripts/browsers/find-browser';
import { expect } from '../support/expect';
import { type Served, serve } from '../support/served';
import { type Cell, cells, nameOf, shuffled } from './sheet/cells';
import { compare } from './sheet/pixels';

const folder = '.shots';
let served: Served;
let browser: Browser;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  served = await serve();
  browser = await chromium.launch({ executablePath: (await findBrowser('chromium')).path, args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: { width: 1540, height: 900 } });
});

test.afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function open(query: string): Promise<void> {
  await page.goto(served.urlOf(`sheet/index.html?${query}`));
  await page.locator('figure svg').first().waitFor();
}

const photograph = (name: string) => page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });

test('the contact sheet, light, dark, in one colour and small', async () => {
  await open('');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await photograph(`contact-sheet${colorScheme === 'dark' ? '-dark' : ''}`);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await photograph('contact-sheet-forced-colours');
  await page.emulateMedia({ forcedColors: 'none' });
  await open('small');
  await photograph('contact-sheet-120');
});

test('the same without captions, in another order, and the key to it', async () => {
  await open('captions=no');
  await photograph('contact-sheet-unnamed');
  await page.emulateMedia({ forcedColors: 'active' });
  await photograph('contact-sheet-unnamed-forced-colours');
  await page.emulateMedia({ forcedColors: 'none' });
  const key = shuffled.map((cell, i) => `${i + 1}\t${nameOf(cell)}`);
  await writeFile(join(folder, 'contact-sheet-unnamed-key.txt'), `${key.join('\n')}\n`);
});

test('the desk, whoever stays seated, and every tone', async () => {
  for (const [query, name] of [
    ['seated', 'contact-sheet-seated'],
    ['show=desk', 'desk'],
    ['show=desk&seated', 'desk-seated'],
    ['show=tones&small', 'tones'],
  ] as const) {
    await open(query);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await photograph(`${name}-${colorScheme}`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
});

/** A cell's picture, without its caption. */
const pictureOf = (cell: Cell): Promise<Buffer> => page.locator(`[data-cell="${nameOf(cell)}"] svg`).screenshot();

test('no picture is empty', async () => {
  await open('');
  for (const cell of cells) {
    const picture = await pictureOf(cell);
    expect((await compare(page, picture, picture)).drawn, nameOf(cell)).toBeGreaterThan(0.08);
  }
});

test('left and right can be told apart: each is the other in a mirror, and not the same', async () => {
  await open('');
  // The small picture from above stays in its corner, whichever way the person turns.
  await page.addStyleTag({ content: '.figure-inset { visibility: hidden }' });
  const lefts = cells.filter((cell) => cell.side === 'left');
  expect(lefts.length).toBeGreaterThan(2);
  for (const left of lefts) {
    const [one, other] = [await pictureOf(left), await pictureOf({ ...left, side: 'right' })];
    const likeness = await compare(page, one, other);
    // Where arms cross, the same one lies on top on both sides.
    expect(likeness.differsMirrored, nameOf(left)).toBeLessThan(0.03);
    expect(likeness.differs, nameOf(left)).toBeGreaterThan(0.02);
  }
});
