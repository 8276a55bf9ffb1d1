// Brings a newly installed Limber into the state in which it is measured.

import type { BrowserContext } from '@playwright/test';
import type { State } from '../../lib/core/state/state.ts';
import { until } from '../browsers/open-page.ts';

/** How long the person has been at the desk, in ms. */
const SITTING_FOR = 24 * 60_000;

/**
 * Runs in a page of Limber. It moves the tracker that the worker has stored back in time, as if the person had sat down that
 * long ago. Then the worker looks at the clock and stores the tracker itself.
 */
async function sitDownEarlier(ms: number): Promise<boolean> {
  const { tracker } = (await chrome.storage.local.get('tracker')) as Partial<State>;
  if (!tracker) return false;
  const earlier = (at: number | string) => (typeof at === 'number' && at > 1e12 ? at - ms : at);
  const clock = Object.fromEntries(Object.entries(tracker.clock).map(([name, value]) => [name, earlier(value)]));
  await chrome.storage.local.set({ tracker: { ...tracker, clock } });
  const { ok } = await chrome.runtime.sendMessage({ type: 'lookAsked' });
  return ok;
}

/** Runs in a page of Limber: somebody chooses a language. */
async function choose(language: string): Promise<boolean> {
  const { ok } = await chrome.runtime.sendMessage({ type: 'settingChanged', name: 'language', value: language });
  return ok;
}

/**
 * Makes the Limber at `origin` look used: a person has been at the desk for 24 minutes.
 *
 * @param language the code of the language that they have chosen; `null` if none
 */
export async function seed(context: BrowserContext, origin: string, language: string | null): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto(`${origin}/third-party-notices.txt`);
    await until('Limber stores what it knows', 15_000, () => page.evaluate(sitDownEarlier, SITTING_FOR));
    if (language !== null) await until('the language is chosen', 15_000, () => page.evaluate(choose, language));
  } finally {
    await page.close();
  }
}
