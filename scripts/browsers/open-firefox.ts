// Opens a Firefox with Limber in it, by Puppeteer.

import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { FoundBrowser } from './find-browser.ts';
import { bidi, evaluateIn, inWindow, openTab, tabsOf } from './firefox-tabs.ts';
import {
  isWelcomeNoted,
  lookAround,
  type OpenBrowser,
  type OpenOptions,
  type OpenPage,
  patience,
  popupSize,
  until,
} from './open-page.ts';

/** Closes the welcome page when it is stored that it was opened. `origin` is the extension's address. */
export async function closeWelcome(browser: Browser, origin: string): Promise<void> {
  const url = `${origin}/welcome.html`;
  const find = async () => (await tabsOf(browser)).find((tab) => tab.url === url);
  const seen = async () => (await tabsOf(browser)).map((tab) => tab.url).join(', ');
  const { context } = await until(`${url} opens in Firefox`, patience, find, seen);
  const isTrue = async (code: string) => (await evaluateIn(browser, context, code)) === true;
  await until('it is noted that the welcome page has opened', patience, () => isTrue(`(${isWelcomeNoted})()`));
  await until('the welcome page is there', patience, () => isTrue(`document.querySelector('h1') !== null`));
  // By then every message of the page is answered. If it were closed earlier, Firefox would log an error.
  await evaluateIn(browser, context, `browser.runtime.sendMessage({ type: 'cardClosed' })`);
  await bidi(browser).send('browsingContext.close', { context });
}

/** Uncaught errors in the extension's pages and background, as one string. */
const uncaughtErrors = (address: string) => `JSON.stringify(
  Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter((message) => message.sourceName.includes('${address}'))
    .map((message) => message.errorMessage)
    // A page was closed before Firefox had answered it. The answer was for nobody, and Firefox says so (ExtensionCommon.sys.mjs).
    .filter((said) => !/^Promise (resolved|rejected) after context unloaded/.test(said)),
)`;

function asPage(page: Page): OpenPage {
  return {
    // biome-ignore lint/performance/useDomNodeTextContent: only what is laid out can be read by a person
    read: () => page.evaluate(() => document.body.innerText),
    press: async (name) => {
      const button = await until(`a button ${name} is there`, patience, async () => {
        for (const each of await page.$$('button')) {
          const text = await each.evaluate((element) => element.textContent?.trim() ?? '');
          if (name.test(text)) return each;
        }
        return undefined;
      });
      // The keyboard is used, because Firefox takes two quick clicks for a double click, and Limber ignores the second.
      await button.press('Enter');
    },
    picture: async (path) => {
      await page.screenshot({ path: path as `${string}.png`, fullPage: true });
    },
    lookAround: () => page.evaluate(lookAround),
  };
}

/** An extension in a Firefox that runs. */
export interface InstalledInFirefox {
  /** Opens one of the extension's pages in a tab. */
  readonly open: (page: string) => Promise<Page>;
  /** Closes the welcome page when it is stored that it was opened. */
  readonly closeWelcome: () => Promise<void>;
  /** Uncaught errors so far, anywhere in the extension. */
  readonly uncaughtErrors: () => Promise<readonly string[]>;
  /** Takes the extension out, with all that it stored. */
  readonly uninstall: () => Promise<void>;
}

/** Firefox with an extension in it. */
export interface LaunchedFirefox extends InstalledInFirefox {
  readonly browser: Browser;
}

interface FirefoxOptions {
  readonly headless: boolean;
  /** Preferences of Firefox. */
  readonly prefs?: Record<string, unknown>;
}

/** Starts Firefox in a fresh profile, without an extension. */
export const startFirefox = (path: string, { headless, prefs = {} }: FirefoxOptions): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    defaultViewport: headless ? popupSize : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: prefs,
    handleSIGINT: false,
  });

/** Installs the extension at `dir` into a Firefox that runs. */
export async function installInFirefox(browser: Browser, dir: string): Promise<InstalledInFirefox> {
  const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  // Firefox gives each add-on a random address, unless a preference sets it.
  const address = randomUUID();
  const addresses = JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: address });
  const setAddress = `Services.prefs.setStringPref('extensions.webextensions.uuids', ${JSON.stringify(addresses)})`;
  await inWindow(browser, setAddress);
  const id = await browser.installExtension(resolve(dir));
  const origin = `moz-extension://${address}`;
  return {
    open: (page) => openTab(browser, `${origin}/${page}`),
    closeWelcome: () => closeWelcome(browser, origin),
    uncaughtErrors: async () => JSON.parse(String(await inWindow(browser, uncaughtErrors(address)))),
    uninstall: () => browser.uninstallExtension(id),
  };
}

/** Starts Firefox in a fresh profile and installs the extension at `dir`. */
export async function launchFirefox(path: string, dir: string, options: FirefoxOptions): Promise<LaunchedFirefox> {
  const browser = await startFirefox(path, options);
  try {
    return { browser, ...(await installInFirefox(browser, dir)) };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

export async function openInFirefox(found: FoundBrowser, options: OpenOptions): Promise<OpenBrowser> {
  const { browser, open, closeWelcome } = await launchFirefox(found.path, options.extension, {
    headless: options.headless,
    // Reduced motion, so that each picture shows where a movement ends.
    prefs: options.headless ? { 'ui.prefersReducedMotion': 1 } : {},
  });
  const closed = new Promise<void>((done) => browser.once('disconnected', () => done()));
  try {
    const page = await open('popup.html');
    if (options.headless) await closeWelcome();
    if (options.headless) await page.setViewport(popupSize);
    return { popup: asPage(page), closed, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
