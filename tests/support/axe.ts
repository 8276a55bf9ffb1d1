// Asks axe what is wrong with a page, in any colours and direction.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, Result, RunOptions } from 'axe-core';

type WithAxe = typeof globalThis & { axe?: { run(where: Document, how: RunOptions): Promise<AxeResults> } };

const require = createRequire(import.meta.url);
const engine = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule that is on by default; of what is in order only the names are told. */
const everyRule: RunOptions = { resultTypes: ['violations'] };

/**
 * Those, and two that are off by default: targets are at least 24 px or far enough apart (WCAG 2.5.8), and what is read on a
 * control is in its name, so that it can be called by it (2.5.3). What a bar at the foot covers counts as too small, so the
 * window has to be as high as the page.
 */
export const moreRules: RunOptions = {
  ...everyRule,
  rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
};

/**
 * The rules about colours that are on by default. They are named, because the tag `cat.color` would also switch on the contrast
 * of level AAA.
 */
export const colourRules: RunOptions = {
  ...everyRule,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** Evaluated in a page: waits until short movements are over. A sheet that is still coming in is half seen through. */
async function endOfMovements(): Promise<void> {
  const short = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 1000);
  await Promise.all(short.map((movement) => movement.finished.catch(() => undefined)));
}

/**
 * What axe finds wrong with a page as it is now. It is put into the page at the first look: once, and in its short form, because
 * this took as long as a look itself.
 */
export async function axe(page: Page, rules: RunOptions = everyRule): Promise<readonly Result[]> {
  await page.evaluate(endOfMovements);
  const look = () =>
    page.evaluate(async (how) => (await (globalThis as WithAxe).axe?.run(document, how))?.violations, rules);
  const seen = await look();
  if (seen) return seen;
  await page.evaluate(engine);
  const found = await look();
  if (!found) throw new Error('axe did not start in the page');
  return found;
}
