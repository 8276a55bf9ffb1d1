// Installs the extension anew in a browser that is shared.

import type { BrowserContext, Page, Worker } from '@playwright/test';
import { intentOf } from '../../lib/core/reminders/quick-actions';
import type { State } from '../../lib/core/state/state';
import { extensionDir, install, uninstall } from './chromium-browser';
import { expect } from './expect';
import { type Limber, limberIn, watchErrors } from './limber';

/**
 * A browser that several tests share, one after the other. Each gets an extension that was installed for it. What Playwright sets
 * for all pages at once, a script or a clock, cannot be put back: a page gets its own by `prepare`, or the test its own browser.
 */
export interface Host {
  readonly context: BrowserContext;
  /** Takes out what was installed before, with all that it left, and installs this. */
  readonly install: (extension?: string) => Promise<Worker>;
  /** The same for Limber, until its welcome page is closed. Rejects unless all is as in a browser that is new. */
  readonly installLimber: (extension?: string) => Promise<Limber>;
}

export function hostIn(context: BrowserContext): Host {
  const errors = watchErrors(context);
  let last: Worker | undefined;
  let fresh: Seen | undefined;

  const clear = async () => {
    // Closing the last page would close the browser.
    const empty = await context.newPage();
    const closeOthers = async () => {
      for (const page of context.pages()) if (page !== empty) await page.close();
    };
    await closeOthers();
    await unfill(context, empty);
    if (last) await uninstall(context, last);
    // A window of the extension's own that had not gone yet has an empty tab now.
    await closeOthers();
    last = undefined;
    await context.unrouteAll();
    await context.clearPermissions();
    errors.length = 0;
  };
  const installed: Host['install'] = async (extension = extensionDir) => {
    if (last) await clear();
    last = await install(context, extension);
    return last;
  };
  return {
    context,
    install: installed,
    installLimber: async (extension) => {
      await installed(extension);
      const limber = await limberIn(context, errors);
      const look = () => whatIsThere(limber);
      if (fresh === undefined) fresh = await lookWhenDone(look);
      else await expect.poll(look, { ...soonDone, message: 'as in a browser that is new' }).toEqual(fresh);
      return limber;
    },
  };
}

/** Makes the window of a page as large as it usually is. */
async function unfill(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const { windowId, bounds } = await session.send('Browser.getWindowForTarget');
  if (bounds.windowState !== 'normal')
    await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
  await session.detach();
}

const soonDone = { intervals: [25], timeout: 15_000 };

type Seen = Awaited<ReturnType<typeof whatIsThere>>;

/** A look at a browser that is new, when the background has done all that it does at its start, beside its queue. */
async function lookWhenDone(look: () => Promise<Seen>): Promise<Seen> {
  let seen = await look();
  const isDone = async () => {
    seen = await look();
    return seen.worker.alarms.length === 1 && seen.worker.menu.length > 0 && seen.worker.title !== '';
  };
  await expect.poll(isDone, soonDone).toBe(true);
  return seen;
}

/** All that the browser tells of what an extension has left in it. What the time alone changes is left out. */
export async function whatIsThere(limber: Limber) {
  const worker = await limber.worker.evaluate(seenByWorker, [...Object.keys(intentOf), 'quiet']);
  const page = await limber.openQuietFile();
  const stores = await page.evaluate(async () => ({
    localStorage: { ...localStorage },
    sessionStorage: { ...sessionStorage },
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    isPersisted: await navigator.storage.persisted(),
    microphone: (await navigator.permissions.query({ name: 'microphone' })).state,
    clipboard: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
  }));
  await page.close();
  return { worker, stores, pages: limber.context.pages().map((each) => each.url()) };
}

/** Evaluated in the worker. */
async function seenByWorker(items: readonly string[]) {
  const timeless = (value: unknown) =>
    JSON.parse((JSON.stringify(value) ?? 'null').replace(/(?<![\d.])\d{13}(\.\d+)?(?![\d.])/g, '0'));
  const { seal, workerLog, session, tracker, ...local } = (await chrome.storage.local.get()) as Partial<State> &
    Record<'seal' | 'session', unknown>;
  // No browser lists the items of a menu, but only one that is there can be changed.
  const has = (id: string) =>
    new Promise<boolean>((done) => {
      chrome.contextMenus.update(id, {}, () => done(chrome.runtime.lastError === undefined));
    });
  const isThere = await Promise.all(items.map(has));
  const windows = await chrome.windows.getAll({ populate: true });
  return {
    local: timeless(local),
    hasOwn: [seal !== undefined, workerLog !== undefined, session !== undefined],
    tracker: timeless(tracker),
    session: Object.keys(await chrome.storage.session.get()).sort(),
    sync: await chrome.storage.sync.get(),
    alarms: (await chrome.alarms.getAll()).map(({ name, periodInMinutes }) => `${name} ${periodInMinutes}`),
    notifications: Object.keys(await chrome.notifications.getAll()),
    permissions: await chrome.permissions.getAll(),
    badge: (await chrome.action.getBadgeText({})).replace(/\d+/, 'n'),
    title: (await chrome.action.getTitle({})).replace(/\d+.\d+/, 'a time'),
    popup: (await chrome.action.getPopup({})).split('/').at(-1),
    isOn: await chrome.action.isEnabled(),
    menu: items.filter((_, index) => isThere[index]),
    keys: (await chrome.commands.getAll()).map(({ name, shortcut }) => `${name} ${shortcut}`),
    databases: (await indexedDB.databases()).map(({ name, version }) => `${name} ${version}`),
    caches: await caches.keys(),
    windows: windows.map(({ state, type, tabs = [] }) => [state, type, tabs.length]),
    sounds: (await chrome.tabs.query({ audible: true })).length,
  };
}
