// What a test can do with Limber in a Chromium: open, read, write, stop the worker.

import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { State } from '../../lib/core/state/state';
import { isWelcomeNoted } from '../../scripts/browsers/open-page';
import { beginAnew, settle } from './begin-anew';
import { expect } from './expect';
import { type Seed, seedAndLook } from './seed-and-look';

/** The stored state. Parts that were not written yet are missing. */
export type Stored = Partial<State>;

export interface Limber {
  readonly context: BrowserContext;
  readonly worker: Worker;
  /** Opens one of the extension's pages in a tab. `prepare` gets the tab before the page loads. */
  readonly open: (
    page:
      | 'popup.html'
      | 'popup.html#today'
      | 'options.html'
      | 'sidepanel.html'
      | 'welcome.html'
      | 'third-party-notices.txt',
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
  /** Stays open from the first `closePages` on. */
  let last: Page | undefined;
  let wasKilled = false;
  const openFromEmpty: Limber['open'] = async (path, prepare) => {
    const page = await context.newPage();
    await prepare?.(page);
    await page.goto(`${origin}/${path}`);
    return page;
  };
  const open: Limber['open'] = (path, prepare) =>
    prepare || !last || wasKilled
      ? openFromEmpty(path, prepare)
      : openByExtension(context, worker, `${origin}/${path}`);
  await closeWelcome(context);
  const openQuietFile: Limber['openQuietFile'] = () => open('third-party-notices.txt');
  await settle(await openQuietFile());
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
      last ??= await openQuietFile();
      last = await beginAnew({ context, worker, last, openQuietFile: () => openFromEmpty('third-party-notices.txt') });
    },
    killWorker: async () => {
      // A message that a page has just sent would start the worker again.
      const page = await openQuietFile();
      wasKilled = true;
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
 * A tab that the extension opens itself. It takes the computer half as long as an empty page that is sent to the address: that one
 * is begun in a process of its own, which is thrown away. Another page of the extension has to be open all the time: the language
 * and the zone that Playwright sets are those of the process, and go with the page that they were set for first.
 */
async function openByExtension(context: BrowserContext, worker: Worker, address: string): Promise<Page> {
  const [page] = await Promise.all([
    context.waitForEvent('page', { predicate: (each) => each.url() === address, timeout: 20_000 }),
    worker.evaluate((url) => void chrome.tabs.create({ url }), address),
  ]);
  // Playwright misses the event of the loading now and then, if that was quick, and would wait for it for ever.
  await expect.poll(() => page.evaluate(() => document.readyState), { timeout: 20_000 }).toBe('complete');
  return page;
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

/** Evaluated in the worker: when the only alarm rings, epoch ms; NaN if there is none or another one. */
async function onlyAlarmAt(): Promise<number> {
  const [alarm, ...others] = await chrome.alarms.getAll();
  return alarm && others.length === 0 ? alarm.scheduledTime : Number.NaN;
}
