import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { FoundBrowser } from './browsers.ts';
import {
  lookAround,
  type OpenBrowser,
  type OpenOptions,
  type OpenPage,
  patience,
  popupSize,
  until,
} from './open-browser.ts';

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
    ): Promise<unknown>;
  };
}

/** Opens an address in a tab of its own, from Firefox's window. Puppeteer sees the tab but not where it went. */
async function openTab(browser: Browser, url: string): Promise<Page> {
  const { connection } = browser as unknown as BidiBrowser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts[0]?.context;
  if (!context) throw new Error('Firefox has no window to open a tab in.');
  const principal = 'Services.scriptSecurityManager.getSystemPrincipal()';
  const tab = `gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal: ${principal} })`;
  await connection.send('script.evaluate', {
    expression: `void (gBrowser.selectedTab = ${tab})`,
    target: { context },
    awaitPromise: false,
  });
  return until(`${url} opens in Firefox`, patience, async () => {
    for (const page of await browser.pages()) {
      // A tab that is just going elsewhere has nothing to evaluate in.
      const href = await page.evaluate(() => location.href).catch(() => '');
      if (href === url) return page;
    }
    return undefined;
  });
}

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

export async function openInFirefox(found: FoundBrowser, options: OpenOptions): Promise<OpenBrowser> {
  const manifest = JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8'));
  // Firefox gives each add-on a random address, unless it is told one.
  const addOn: string = manifest.browser_specific_settings.gecko.id;
  const address = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: options.headless,
    defaultViewport: options.headless ? popupSize : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: address }),
      // Still, so that each picture shows where a movement ends.
      ...(options.headless && { 'ui.prefersReducedMotion': 1 }),
    },
    handleSIGINT: false,
  });
  const closed = new Promise<void>((done) => browser.once('disconnected', () => done()));
  try {
    await browser.installExtension(resolve(options.extension));
    const page = await openTab(browser, `moz-extension://${address}/popup.html`);
    if (options.headless) await page.setViewport(popupSize);
    return { popup: asPage(page), closed, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
