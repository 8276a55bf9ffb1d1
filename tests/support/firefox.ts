// The tests that get Limber in a Firefox.

import { test as base } from '@playwright/test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { State } from '../../lib/core/state/state';
import { findBrowser } from '../../scripts/browsers/find-browser';
import { openTab } from '../../scripts/browsers/firefox-tabs';
import { type InstalledInFirefox, installInFirefox, startFirefox } from '../../scripts/browsers/open-firefox';
import { patience, until } from '../../scripts/browsers/open-page';
import { expect } from './expect';
import { ringUntilHandled, type Seed, seedAndLook } from './seed-and-look';

export interface FirefoxLimber {
  /** Opens one of the extension's pages in a tab. */
  readonly open: (page: 'popup.html' | 'options.html') => Promise<Page>;
  /** Opens a web page in a tab. */
  readonly visit: (address: string) => Promise<Page>;
  readonly stored: (page: Page) => Promise<Partial<State>>;
  readonly seed: (page: Page, items: Record<string, unknown>) => Promise<void>;
  /** Puts somebody at the desk whom the background knows of: it has set its alarm by what is written. */
  readonly begin: (page: Page, items: Seed) => Promise<void>;
  /** The alarm rings; resolves when the background has looked at the clock, and around. */
  readonly ring: (page: Page) => Promise<void>;
  /** What an element says; empty while it is not there. */
  readonly text: (page: Page, selector: string) => Promise<string>;
  /** Presses a button by its name, with the keyboard. */
  readonly press: (page: Page, name: string) => Promise<void>;
}

const onlyAlarmAt = `browser.alarms.getAll().then(({ length, 0: alarm }) => length === 1 ? alarm.scheduledTime : NaN)`;
const ringNow = `browser.alarms.create('wake', { when: Date.now() })`;
const settled = `browser.runtime.sendMessage({ type: 'cardClosed' })`;

/** A Firefox that several tests share, one after the other. Each gets an extension that was installed for it. */
interface Host {
  /** Takes out what was installed before, with all that it left, and installs Limber in a Firefox with these preferences. */
  readonly install: (prefs: Record<string, unknown>) => Promise<{ browser: Browser; limber: InstalledInFirefox }>;
  readonly close: () => Promise<void>;
}

/** As long as the preferences stay the same, so does the Firefox. */
function createHost(): Host {
  let running: { readonly browser: Browser; readonly prefs: string } | undefined;
  let last: InstalledInFirefox | undefined;
  const close = async () => {
    await running?.browser.close();
    running = undefined;
    last = undefined;
  };
  const start = async (prefs: Record<string, unknown>) => {
    await close();
    const { path } = await findBrowser('firefox');
    const browser = await startFirefox(path, { headless: true, prefs });
    running = { browser, prefs: JSON.stringify(prefs) };
    return browser;
  };
  const clear = async (browser: Browser) => {
    // Closing the last page would close the browser.
    const empty = await browser.newPage();
    for (const page of await browser.pages()) if (page !== empty) await page.close();
    await last?.uninstall();
    last = undefined;
  };
  return {
    close,
    install: async (prefs) => {
      const isSame = running?.prefs === JSON.stringify(prefs);
      const browser = running && isSame ? running.browser : await start(prefs);
      if (last) await clear(browser);
      last = await installInFirefox(browser, '.output/firefox-mv3');
      return { browser, limber: last };
    },
  };
}

/** Evaluated in a page: all that Firefox tells of what an extension has left in it, besides that one page. */
export const whatIsThere = `Promise.all([
  browser.storage.local.get().then((all) => Object.keys(all).sort()),
  browser.storage.session.get().then((all) => Object.keys(all).sort()),
  browser.storage.sync.get(),
  browser.alarms.getAll().then((all) => all.map(({ name }) => name)),
  browser.permissions.getAll(),
  browser.notifications.getAll(),
  indexedDB.databases().then((all) => all.map(({ name }) => name)),
  caches.keys(),
  Object.keys(localStorage),
  browser.tabs.query({}).then(({ length }) => length),
  browser.windows.getAll().then((all) => all.map(({ type }) => type)),
])`;

/**
 * The button with this name, which is its label, or else its text: whatever it is labelled by has to be added here. Firefox takes
 * half a second to tell a name by itself, each time; the tests in Chromium ask for names that way.
 */
async function findButton(page: Page, name: string): Promise<ElementHandle | undefined> {
  const path = `//button[@aria-label="${name}" or (not(@aria-label) and normalize-space(.)="${name}")]`;
  for (const button of await page.$$(`::-p-xpath(${path})`)) {
    if (await button.isVisible()) return button as ElementHandle<Element>;
  }
  return undefined;
}

/**
 * A test that gets Limber, freshly installed in a Firefox that it shares with others. It fails on any error in a page's console,
 * and on any uncaught one.
 */
export const test = base.extend<
  { limber: FirefoxLimber; prefs: Record<string, unknown>; closesWelcome: boolean },
  { host: Host }
>({
  prefs: [{}, { option: true }],
  closesWelcome: [true, { option: true }],
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: the first argument names what a fixture needs.
    async ({}, use) => {
      const host = createHost();
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],
  limber: async ({ host, prefs, closesWelcome }, use) => {
    const { browser, limber } = await host.install(prefs);
    const { open, closeWelcome, uncaughtErrors } = limber;
    // Other tests begin without the page that opens by itself.
    if (closesWelcome) await closeWelcome();
    const logged: string[] = [];
    const stored = (page: Page) => page.evaluate('browser.storage.local.get()') as Promise<Partial<State>>;
    const seed = async (page: Page, items: object) => {
      await page.evaluate(`browser.storage.local.set(${JSON.stringify(items)})`);
    };
    await use({
      open: async (name) => {
        const page = await open(name);
        page.on('console', (message) => message.type() === 'error' && logged.push(message.text()));
        await page.evaluate(settled);
        return page;
      },
      visit: (address) => openTab(browser, address),
      stored,
      seed,
      begin: (page, items) =>
        seedAndLook(items, {
          seed: () => seed(page, items),
          stored: () => stored(page),
          alarmAt: () => page.evaluate(onlyAlarmAt) as Promise<number>,
          settle: async () => void (await page.evaluate(settled)),
        }),
      ring: (page) =>
        ringUntilHandled(
          () => page.evaluate(ringNow),
          () => stored(page),
        ),
      text: (page, selector) => page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector),
      press: async (page, name) => {
        const button = await until(`a button "${name}" is there`, patience, () => findButton(page, name));
        await button.press('Enter');
      },
    });
    expect([...logged, ...(await uncaughtErrors())], 'errors in a console').toEqual([]);
  },
});

export { expect };
