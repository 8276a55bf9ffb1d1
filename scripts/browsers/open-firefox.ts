import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { FoundBrowser } from './find-browser.ts';
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

/** WebDriver BiDi itself, under Puppeteer: only Firefox's own window may open a `moz-extension:` address. */
interface BidiBrowser {
  readonly connection: {
    send(
      method: 'browsingContext.getTree',
      params: { 'moz:scope': 'chrome' },
    ): Promise<{ result: { contexts: { context: string }[] } }>;
    send(
      method: 'script.evaluate',
      params: { expression: string; target: { context: string }; awaitPromise: boolean },
    ): Promise<{ result: { result?: { value?: unknown } } }>;
  };
}

/** Evaluates in Firefox's own window, where `gBrowser` and `Services` are; what comes back is plain data. */
async function inWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as BidiBrowser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts[0]?.context;
  if (!context) throw new Error('Firefox has no window.');
  const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  return result.result?.value;
}

/** Opens an address in a tab of its own, from Firefox's window. Puppeteer sees the tab but not where it went. */
export async function openTab(browser: Browser, url: string): Promise<Page> {
  const principal = 'Services.scriptSecurityManager.getSystemPrincipal()';
  const tab = `gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal: ${principal} })`;
  const open = () => inWindow(browser, `void (gBrowser.selectedTab = ${tab})`);
  await open();
  const soon = await openedTab(browser, url, patience / 3).catch(() => null);
  if (soon) return soon;
  // It stays empty if its process goes at that moment, with the last page of the extension that was in it.
  await open();
  return openedTab(browser, url);
}

/** The tab at an address, as soon as there is one. */
const openedTab = (browser: Browser, url: string, limit = patience): Promise<Page> =>
  until(`${url} opens in Firefox`, limit, async () => {
    for (const page of await browser.pages()) {
      // A tab that is just going elsewhere has nothing to evaluate in.
      const href = await page.evaluate(() => location.href).catch(() => '');
      if (href === url) return page;
    }
    return undefined;
  });

/** Closes the page that opens by itself after installing, once that has been noted. `origin` is the extension's address. */
export async function closeWelcome(browser: Browser, origin: string): Promise<void> {
  const page = await openedTab(browser, `${origin}/welcome.html`);
  await until('it is noted that the welcome page has opened', patience, () => page.evaluate(isWelcomeNoted));
  await page.waitForSelector('h1');
  // What the page itself has said is answered by then; closed before, Firefox would call it an error.
  await page.evaluate(`browser.runtime.sendMessage({ type: 'cardClosed' })`);
  await page.close();
}

/** Errors that nobody caught in an extension's pages or its background, as one string. */
const uncaughtErrors = (address: string) => `JSON.stringify(
  Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter((message) => message.sourceName.includes('${address}'))
    .map((message) => message.errorMessage),
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
      // By the keyboard: Firefox takes two quick clicks for a double click, of which Limber means only the first.
      await button.press('Enter');
    },
    picture: async (path) => {
      await page.screenshot({ path: path as `${string}.png`, fullPage: true });
    },
    lookAround: () => page.evaluate(lookAround),
  };
}

/** Firefox with an extension in it. */
export interface LaunchedFirefox {
  readonly browser: Browser;
  /** Opens one of the extension's pages in a tab. */
  readonly open: (page: string) => Promise<Page>;
  /** Closes the welcome page, which opens by itself, once that has been noted. */
  readonly closeWelcome: () => Promise<void>;
  /** Errors so far that nobody caught, wherever in the extension. */
  readonly uncaughtErrors: () => Promise<readonly string[]>;
}

/**
 * Starts Firefox in a fresh profile and installs the extension at `dir`.
 *
 * @param prefs preferences of Firefox, beside the one that gives the add-on a known address
 */
export async function launchFirefox(
  path: string,
  dir: string,
  { headless, prefs = {} }: { headless: boolean; prefs?: Record<string, unknown> },
): Promise<LaunchedFirefox> {
  const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  // Firefox gives each add-on a random address, unless it is told one.
  const addOn: string = manifest.browser_specific_settings.gecko.id;
  const address = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    defaultViewport: headless ? popupSize : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [addOn]: address }), ...prefs },
    handleSIGINT: false,
  });
  try {
    await browser.installExtension(resolve(dir));
  } catch (error) {
    await browser.close();
    throw error;
  }
  const origin = `moz-extension://${address}`;
  return {
    browser,
    open: (page) => openTab(browser, `${origin}/${page}`),
    closeWelcome: () => closeWelcome(browser, origin),
    uncaughtErrors: async () => JSON.parse(String(await inWindow(browser, uncaughtErrors(address)))),
  };
}

export async function openInFirefox(found: FoundBrowser, options: OpenOptions): Promise<OpenBrowser> {
  const { browser, open, closeWelcome } = await launchFirefox(found.path, options.extension, {
    headless: options.headless,
    // Still, so that each picture shows where a movement ends.
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
