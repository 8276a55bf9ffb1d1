// Lets several tests share a browser with Limber in it: each begins without open pages, as somebody whom nobody knows.

import type { BrowserContext, Page, Worker } from '@playwright/test';
import { freshTracker } from '../../lib/core/state/fresh-tracker';
import type { State } from '../../lib/core/state/state';
import type { Tracker } from '../../lib/core/state/tracker';
import { expect } from './expect';

interface Shared {
  readonly context: BrowserContext;
  readonly worker: Worker;
  /** A quiet page of the extension, which stays open: closing the last page would close the browser. */
  readonly last: Page;
  /** Opens another such page, from an empty one. */
  readonly openQuietFile: () => Promise<Page>;
}

/** Closes every other page and forgets all that was stored. Resolves to the page that stays open, when the worker has noticed. */
export async function beginAnew({ context, worker, last, openQuietFile }: Shared): Promise<Page> {
  // The screen before may still open a tab after all were closed.
  const closeAll = async () => {
    for (const page of context.pages()) if (page !== last) await page.close();
    return worker.evaluate(pagesOpen);
  };
  await expect.poll(closeAll).toBe(0);
  // Late events of the screen before (a port that closes, a notification that goes) would change the storage of the next one.
  const isAnew = async () => {
    await worker.evaluate(startAnew, freshTracker(Date.now()));
    return (await isStill(worker, last)) && (await worker.evaluate(isNobodyKnown));
  };
  await expect.poll(isAnew).toBe(true);
  // The process has these from one page, and loses them with it, or with any page that came from another process.
  let keeper = last;
  const hasThem = async () => {
    if ((await keeper.evaluate(languageAndZone)) === usual) return true;
    const empty = await context.newPage();
    await keeper.close();
    keeper = await openQuietFile();
    await empty.close();
    return false;
  };
  await expect.poll(hasThem).toBe(true);
  return keeper;
}

/**
 * Evaluated in the worker: what the person sees, and which notifications are up. Who is there is left out, because it may
 * change at every event.
 */
async function seenByWorker(): Promise<string> {
  const { tracker } = await chrome.storage.local.get<{ tracker: Tracker }>('tracker');
  const notifications = await chrome.notifications.getAll();
  return JSON.stringify([tracker.prompt, tracker.activity, tracker.explanation, Object.keys(notifications)]);
}

/** Whether the worker has no work left: the state is the same after two events that change nothing, and no notification is up. */
async function isStill(worker: Worker, page: Page): Promise<boolean> {
  await settle(page, { thenClose: false });
  const before = await worker.evaluate(seenByWorker);
  await settle(page, { thenClose: false });
  const after = await worker.evaluate(seenByWorker);
  return before === after && after.endsWith(',[]]');
}

/** Evaluated in the worker: sets storage to that of a person who has just installed Limber and sat down. */
async function startAnew(tracker: Tracker): Promise<void> {
  await chrome.storage.local.set({ tracker });
  const others = Object.keys(await chrome.storage.local.get()).filter((key) => key !== 'tracker' && key !== 'session');
  await chrome.storage.local.remove(others);
  await chrome.storage.session.remove('checkPlace');
  // A reminder that was shown to try it out would stay for eight seconds more.
  for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
}

/**
 * Evaluated in the worker: whether nothing is known of anybody, and nothing is going on. A late event of the test before may have loaded
 * its state just before that was removed, and have stored it just after.
 */
async function isNobodyKnown(): Promise<boolean> {
  const { person, tracker } = await chrome.storage.local.get<Partial<State>>(['person', 'tracker']);
  // A page that was closed may have noted late how far its safety check was.
  const { checkPlace } = await chrome.storage.session.get('checkPlace');
  const isFree = tracker?.activity.kind === 'none' && tracker.prompt.kind === 'none';
  return isFree && !person?.safety && checkPlace === undefined;
}

/** The language and the zone that tests have set for their pages (chromium-browser.ts). */
const usual = 'en-GB Europe/Berlin';

/** Evaluated in a page: its language and zone. */
function languageAndZone(): string {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return `${locale} ${timeZone}`;
}

/** Evaluated in the worker: how many of the extension's pages the browser still has. */
async function pagesOpen(): Promise<number> {
  const all = await chrome.runtime.getContexts({ contextTypes: ['TAB', 'POPUP', 'SIDE_PANEL'] as never });
  return all.filter(({ documentUrl }) => documentUrl?.includes('.html')).length;
}

/** Waits until the background has handled the events of its start: an intent that changes nothing is handled after them. */
export async function settle(page: Page, { thenClose = true } = {}): Promise<void> {
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'cardClosed' }));
  if (thenClose) await page.close();
}
