// Finds, opens and closes the tabs of a Firefox, by WebDriver BiDi.

import type { Browser, Page } from 'puppeteer-core';
import { patience, until } from './open-page.ts';

/**
 * WebDriver BiDi, which Puppeteer uses. Only Firefox's own window may open a `moz-extension:` address, and Puppeteer itself cannot
 * install an add-on permanently.
 */
interface BidiBrowser {
  readonly connection: {
    send(
      method: 'browsingContext.getTree',
      params: { 'moz:scope'?: 'chrome' },
    ): Promise<{ result: { contexts: { context: string; url: string }[] } }>;
    send(
      method: 'script.evaluate',
      params: { expression: string; target: { context: string }; awaitPromise: boolean },
    ): Promise<{ result: { result?: { value?: unknown } } }>;
    send(method: 'browsingContext.close', params: { context: string }): Promise<unknown>;
    send(
      method: 'webExtension.install',
      params: { extensionData: { type: 'archivePath'; path: string }; 'moz:permanent': boolean },
    ): Promise<unknown>;
  };
}

export const bidi = (browser: Browser) => (browser as unknown as BidiBrowser).connection;

/** Evaluates code in a tab or a window. The result must be plain data; it is `undefined` if the code throws. */
export async function evaluateIn(browser: Browser, context: string, expression: string): Promise<unknown> {
  const { result } = await bidi(browser).send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  return result.result?.value;
}

/** Evaluates code in Firefox's own window, where `gBrowser` and `Services` exist. */
export async function inWindow(browser: Browser, expression: string): Promise<unknown> {
  const tree = await bidi(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts[0]?.context;
  if (!context) throw new Error('Firefox has no window.');
  return evaluateIn(browser, context, expression);
}

/** Every tab, as Firefox has them. On a busy computer Puppeteer's own list lacks one now and then, and never gets it. */
export const tabsOf = async (browser: Browser) =>
  (await bidi(browser).send('browsingContext.getTree', {})).result.contexts;

/** Opens an address in a new tab, from Firefox's own window. Puppeteer sees the tab but not its address. */
export async function openTab(browser: Browser, url: string): Promise<Page> {
  const principal = 'Services.scriptSecurityManager.getSystemPrincipal()';
  const tab = `gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal: ${principal} })`;
  const open = () => inWindow(browser, `void (gBrowser.selectedTab = ${tab})`);
  await open();
  const soon = await openedTab(browser, url, patience / 3).catch(() => null);
  if (soon) return soon;
  // The tab stays empty if its process ends at that moment, together with the last page of the extension in it. Or it is one that
  // Puppeteer lacks.
  for (const { context } of (await tabsOf(browser)).filter((each) => each.url === url)) {
    await bidi(browser).send('browsingContext.close', { context });
  }
  await open();
  return openedTab(browser, url);
}

/** Evaluated in a tab: its address when it can be used. Firefox puts `browser` into a page a moment after the address is there. */
const addressWhenReady = () =>
  location.protocol !== 'moz-extension:' || 'browser' in window
    ? location.href
    : `${document.readyState} ${document.documentURI}`;

/** The tab with an address, when there is one. */
async function openedTab(browser: Browser, url: string, limit = patience): Promise<Page> {
  let seen: readonly string[] = [];
  const look = async () => {
    const pages = await browser.pages();
    // Nothing can be evaluated in a tab that is being navigated.
    const address = (page: Page) => page.evaluate(addressWhenReady).catch((error) => String(error));
    seen = await Promise.all(pages.map(address));
    return pages[seen.indexOf(url)];
  };
  return until(`${url} opens in Firefox`, limit, look, async () => seen.join(', '));
}
