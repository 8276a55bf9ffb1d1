// What a test can do with Limber in a Chromium: open, read, write, stop the worker.

import { type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import { freshTracker } from '../../lib/core/state/fresh-tracker';
import type { State } from '../../lib/core/state/state';
import type { Tracker } from '../../lib/core/state/tracker';
import { isWelcomeNoted } from '../../scripts/browsers/open-page';
import { type Seed, seedAndLook } from './seed-and-look';

/** The stored state. Parts that were not written yet are missing. */
export type Stored = Partial<State>;

export interface Limber {
  readonly context: BrowserContext;
  readonly worker: Worker;
  /** Opens one of the extension's pages in a tab. `prepare` gets the tab before the page loads. */
  readonly open: (
    page: 'popup.html' | 'popup.html#today' | 'options.html' | 'sidepanel.html' | 'welcome.html',
    prepare?: (page: Page) => Promise<unknown>,
  ) => Promise<Page>;
  /** Opens a file of the extension that sends nothing to the worker, and opens more quickly than a page. */
  readonly openQuietFile: () => Promise<Page>;
  readonly stored: () => Promise<Stored>;
  /** Writes storage without telling the worker. */
  readonly seed: (items: Record<string, unknown>) => Promise<void>;
  /** Writes storage, and waits until the worker uses it and has set its alarm by it. */
  readonly begin: (items: Seed) => Promise<void>;
  /** Stops the worker; the next event starts it. Resolves when it is gone. */
  readonly killWorker: () => Promise<void>;
  /** Closes every page. Resolves when the worker has noticed. */
  readonly closePages: () => Promise<void>;
  /** Errors that any page or the worker has logged. */
  readonly errors: readonly string[];
}

/** Notes what any page or worker of a browser logs as an error, from now on. */
export function watchErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  const watch = (page: Page) => {
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
  };
  const watchWorker = (worker: Worker) =>
    worker.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  context.pages().forEach(watch);
  context.on('page', watch);
  context.serviceWorkers().forEach(watchWorker);
  context.on('serviceworker', watchWorker);
  return errors;
}

/**
 * Limber, just installed in this browser, when it has begun and its welcome page is closed.
 *
 * @param errors where what goes wrong is noted
 */
export async function limberIn(context: BrowserContext, errors = watchErrors(context)): Promise<Limber> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const open: Limber['open'] = async (path, prepare) => {
    const page = await context.newPage();
    await prepare?.(page);
    await page.goto(`${origin}/${path}`);
    return page;
  };
  await closeWelcome(context);
  const openQuietFile: Limber['openQuietFile'] = async () => {
    const page = await context.newPage();
    await page.goto(`${origin}/third-party-notices.txt`);
    return page;
  };
  await settle(await openQuietFile());
  let last: Page | undefined;
  const stored: Limber['stored'] = () => worker.evaluate(() => chrome.storage.local.get()) as Promise<Stored>;
  const seed: Limber['seed'] = (items) =>
    worker.evaluate(async (all) => {
      await chrome.storage.local.set(all);
      // Nobody has begun a safety check either.
      await chrome.storage.session.remove('checkPlace');
    }, items);
  return {
    context,
    worker,
    errors,
    open,
    openQuietFile,
    stored,
    seed,
    begin: async (items) => {
      const page = await openQuietFile();
      const alarmAt = () => worker.evaluate(onlyAlarmAt);
      await seedAndLook(items, { seed, stored, alarmAt, settle: () => settle(page, { thenClose: false }) });
      await page.close();
    },
    closePages: async () => {
      // Closing the last page would close the browser, so this one stays open.
      last ??= await openQuietFile();
      // The screen before may still open a tab after all were closed.
      const closeAll = async () => {
        for (const page of context.pages()) if (page !== last) await page.close();
        return worker.evaluate(pagesOpen);
      };
      await expect.poll(closeAll, { timeout: 15_000 }).toBe(0);
      // Late events of the screen before (a port that closes, a notification that goes) would change the storage of the next
      // one.
      const isAnew = async () => {
        await worker.evaluate(startAnew, freshTracker(Date.now()));
        return (await isStill(worker, last as Page)) && (await worker.evaluate(isNobodyKnown));
      };
      await expect.poll(isAnew, { intervals: [0, 20, 50, 100, 200], timeout: 15_000 }).toBe(true);
    },
    killWorker: async () => {
      // A message that a page has just sent would start the worker again.
      const page = await openQuietFile();
      const cdp = await context.newCDPSession(page);
      await cdp.send('ServiceWorker.enable');
      const stopped = new Promise<void>((done) => {
        cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.every((version) => version.runningStatus === 'stopped')) done();
        });
      });
      await cdp.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await page.close();
    },
  };
}

/**
 * How to wait for what happens as a browser starts, in ms: it is noticed at once, because nearly each test waits for it, and a
 * busy computer takes longer than the usual five seconds.
 */
export const soon = { intervals: [25], timeout: 20_000 };

const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');

/** The welcome page, which opens by itself after installing. Resolves when it is open and that is stored. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const count = () => context.pages().filter(isWelcome).length;
  await expect.poll(count, { ...soon, message: 'the welcome page opens' }).toBe(1);
  const page = context.pages().find(isWelcome) as Page;
  const isNoted = () => page.evaluate(isWelcomeNoted);
  await expect.poll(isNoted, { ...soon, message: 'it is noted that the welcome page has opened' }).toBe(true);
  return page;
}

/** Other tests begin without the welcome page, because it would be in front of what they test. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  await (await welcomePage(context)).close();
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

/** Evaluated in the worker: when the only alarm rings, epoch ms; NaN if there is none or another one. */
async function onlyAlarmAt(): Promise<number> {
  const [alarm, ...others] = await chrome.alarms.getAll();
  return alarm && others.length === 0 ? alarm.scheduledTime : Number.NaN;
}

/** Evaluated in the worker: how many of the extension's pages the browser still has. */
async function pagesOpen(): Promise<number> {
  const all = await chrome.runtime.getContexts({ contextTypes: ['TAB', 'POPUP', 'SIDE_PANEL'] as never });
  return all.filter(({ documentUrl }) => documentUrl?.includes('.html')).length;
}

/** Waits until the background has handled the events of its start: an intent that changes nothing is handled after them. */
async function settle(page: Page, { thenClose = true } = {}): Promise<void> {
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'cardClosed' }));
  if (thenClose) await page.close();
}
