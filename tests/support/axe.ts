// Asks axe what is wrong with a page, in any colours and direction.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type RunOptions = Parameters<AxeBuilder['options']>[0];
type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

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

type WithAxe = typeof globalThis & { axe?: { run(where: Document, how: RunOptions): Promise<Results> } };

/**
 * What axe finds wrong with a page as it is now. The builder injects axe again for each look, and opens a tab to merge the
 * results of frames, which hides the page. So the builder is used for the first look only, and the injected axe for the
 * others.
 */
export async function axe(page: Page, rules: RunOptions = everyRule): Promise<Results['violations']> {
  await page.evaluate(endOfMovements);
  const again = await page.evaluate(
    async (how) => (await (globalThis as WithAxe).axe?.run(document, how))?.violations,
    rules,
  );
  return again ?? (await new AxeBuilder({ page }).setLegacyMode().options(rules).analyze()).violations;
}
