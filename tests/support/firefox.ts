import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { State } from '../../lib/core/state/state';
import { findBrowser } from '../../scripts/browsers/find-browser';
import { launchFirefox, openTab } from '../../scripts/browsers/open-firefox';
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

/** A test that gets Limber, freshly installed in a fresh Firefox. It fails on any error in a page's console, and on any uncaught one. */
export const test = base.extend<{ limber: FirefoxLimber; prefs: Record<string, unknown>; closesWelcome: boolean }>({
  prefs: [{}, { option: true }],
  closesWelcome: [true, { option: true }],
  limber: async ({ prefs, closesWelcome }, use) => {
    const { path } = await findBrowser('firefox');
    const { browser, open, closeWelcome, uncaughtErrors } = await launchFirefox(path, '.output/firefox-mv3', {
      headless: true,
      prefs,
    });
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
        const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`, { timeout: 10_000 });
        await button?.press('Enter');
      },
    });
    expect([...logged, ...(await uncaughtErrors())], 'errors in a console').toEqual([]);
    await browser.close();
  },
});

export { expect };
