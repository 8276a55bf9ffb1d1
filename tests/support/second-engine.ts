// Asks IBM’s engine what is wrong with a page: it sees other faults than axe.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** One result of IBM's accessibility engine. `value` is the level of the rule, and how the element did. */
interface Result {
  readonly ruleId: string;
  readonly value: readonly [level: string, outcome: string];
  readonly message: string;
  readonly snippet: string;
}

type WithEngine = typeof globalThis & {
  ace?: { Checker: new () => { check(where: Document, policies: string[]): Promise<{ results: Result[] }> } };
};

/** WCAG 2.2, levels A and AA, by the engine's own name. */
const POLICY = 'WCAG_2_2';

const require = createRequire(import.meta.url);
const engine = readFileSync(require.resolve('accessibility-checker-engine'), 'utf8');

/**
 * What IBM's engine (`accessibility-checker-engine`) is sure is wrong with a page as it is now. Its other levels ask a person
 * to look, so they are left out. No rule is switched off: if one is wrong about a screen, its id and the reason belong here.
 */
export async function secondEngine(page: Page): Promise<readonly Result[]> {
  await page.evaluate(engine);
  return page.evaluate(async (policy) => {
    const { ace } = globalThis as WithEngine;
    if (!ace) throw new Error('The engine did not start in the page');
    const { results } = await new ace.Checker().check(document, [policy]);
    return results.filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL');
  }, POLICY);
}
