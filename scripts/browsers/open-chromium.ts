// Opens a Chromium, Chrome or Edge with Limber in it, by Playwright.

import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
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

const quietly = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The devtools command that loads an unpacked extension; Playwright's types do not list it yet. */
interface ExtensionsDomain {
  send(method: 'Extensions.loadUnpacked', params: { path: string }): Promise<{ id: string }>;
}

function asPage(page: Page): OpenPage {
  return {
    // biome-ignore lint/performance/useDomNodeTextContent: only what is laid out can be read by a person
    read: () => page.locator('body').innerText(),
    press: (name) => page.getByRole('button', { name }).click({ timeout: patience }),
    picture: async (path) => {
      await page.screenshot({ path, fullPage: true });
    },
    lookAround: () => page.evaluate(lookAround),
  };
}

/** Closes the welcome page, which opens by itself after installing, when it is stored that it was opened. */
export async function closeWelcome(context: BrowserContext): Promise<void> {
  const page = await until('the welcome page opens', patience, async () =>
    context.pages().find((each) => each.url().endsWith('/welcome.html')),
  );
  await until('it is noted that the welcome page has opened', patience, () => page.evaluate(isWelcomeNoted));
  await page.close();
}

/** Starts Chromium, Chrome or Edge with a new, empty profile. */
export function startChromium(found: FoundBrowser, headless: boolean): Promise<BrowserContext> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return chromium.launchPersistentContext('', {
    executablePath: found.path,
    headless,
    viewport: headless ? popupSize : null,
    // Reduced motion, so that each picture shows where a movement ends.
    reducedMotion: headless ? 'reduce' : null,
    // Chromium does not start as root with its sandbox, so the sandbox is only off for root.
    chromiumSandbox: !isRoot,
    args: ['--enable-unsafe-extension-debugging', ...quietly],
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    handleSIGINT: false,
  });
}

/**
 * Loads the unpacked extension in a folder and resolves to its id. Chrome and Edge have removed `--load-extension`, so a
 * devtools command loads it in every browser.
 */
export async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('This browser has no devtools to load an extension with.');
  const { id } = await (devtools as unknown as ExtensionsDomain).send('Extensions.loadUnpacked', {
    path: resolve(folder),
  });
  await devtools.detach();
  return id;
}

export async function openInChromium(found: FoundBrowser, options: OpenOptions): Promise<OpenBrowser> {
  const context = await startChromium(found, options.headless);
  const closed = new Promise<void>((done) => context.once('close', () => done()));
  try {
    const id = await loadExtension(context, options.extension);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`chrome-extension://${id}/popup.html`, { timeout: patience });
    if (options.headless) await closeWelcome(context);
    return { popup: asPage(page), closed, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}
