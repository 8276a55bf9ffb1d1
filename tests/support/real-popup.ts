// The popup of the toolbar itself, in a Chromium with a window.

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { test as base } from '@playwright/test';
import { type Browser, launch, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers/find-browser';
import { end, said } from '../workday/processes';
import { expect } from './expect';
import { soon } from './limber';

const extension = resolve('.output/chrome-mv3');
const run = promisify(execFile);

/** Limber in a Chromium with a window. Its popup is the browser's own, with its real size and life time. */
export interface RealBrowser {
  /** Opens the toolbar popup, as a click on the icon does. */
  readonly openPopup: () => Promise<Page>;
  /** The page that shows this file of the extension, as soon as there is one. */
  readonly pageOf: (file: string) => Promise<Page>;
  /** Opens a file of the extension in a tab. */
  readonly openTab: (file: string) => Promise<Page>;
  /** Presses the first button of the notification with this id. Resolves to the popup that it opens. */
  readonly pressOnNotice: (id: string) => Promise<Page>;
  /** A real click beside the popup, on the page in the tab. Resolves when the popup has closed. */
  readonly clickBeside: (popup: Page) => Promise<void>;
  readonly stored: () => Promise<Record<string, unknown>>;
  readonly seed: (items: Record<string, unknown>) => Promise<void>;
}

/** A virtual display. */
export async function startDisplay(): Promise<{ process: ChildProcess; name: string }> {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const process = spawn('Xvfb', args, { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return { process, name: `:${await said(process, 3, /(\d+)\n/)}` };
}

/** A window that several tests share, one after the other. */
interface RealHost {
  readonly browser: Browser;
  /** The environment of the programs on its display. */
  readonly env: NodeJS.ProcessEnv;
  /** The extension that was installed last. */
  id: string | null;
}

/** The background of Limber, newly installed, when it has begun and its welcome page is closed. */
async function installIn(host: RealHost): Promise<WebWorker> {
  const { browser } = host;
  // Closing the last page would close the browser.
  const empty = await browser.newPage();
  for (const page of await browser.pages()) if (page !== empty) await page.close();
  if (host.id !== null) await browser.uninstallExtension(host.id);
  await expect.poll(() => browser.targets().some(isOfExtension), soon).toBe(false);
  host.id = await browser.installExtension(extension);
  const started = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await started.worker();
  if (!worker) throw new Error('The background did not start.');
  // Limber has started when it has stored that it has.
  const isBegun = () => worker.evaluate(`chrome.storage.local.get().then((all) => 'tracker' in all)`);
  await expect.poll(isBegun, soon).toBe(true);
  // The welcome page, which opens by itself, would be in front of everything.
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const isNoted = () => worker.evaluate(`chrome.storage.local.get().then((all) => all.tracker.welcome.kind)`);
  await expect.poll(isNoted, soon).toBe('opened');
  await (await welcome.asPage()).close();
  return worker;
}

const isOfExtension = (target: Target) => target.url().startsWith('chrome-extension://');

/** A test in a real window, with Limber installed for it. It fails if a page of Limber's logs an error. */
export const test = base.extend<{ real: RealBrowser; textSize: number }, { host: RealHost }>({
  textSize: [16, { option: true }],
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: the first argument names what a fixture needs.
    async ({}, use) => {
      const display = await startDisplay();
      const env = { ...process.env, DISPLAY: display.name };
      const browser = await launch({
        executablePath: (await findBrowser('chromium')).path,
        headless: false,
        pipe: true,
        enableExtensions: true,
        defaultViewport: null,
        env,
        args: [
          '--no-sandbox',
          '--ozone-platform=x11',
          '--no-first-run',
          '--disable-quic',
          '--disable-background-networking',
          '--window-position=0,0',
          '--window-size=1300,900',
        ],
      });
      await use({ browser, env, id: null });
      await browser.close();
      await end(display.process, 'SIGTERM');
    },
    { scope: 'worker' },
  ],
  real: async ({ host, textSize }, use) => {
    const { browser, env } = host;
    const worker = await installIn(host);
    await setBrowserTextSize(browser, textSize);
    const errors: string[] = [];
    const pageOf: RealBrowser['pageOf'] = async (file) => {
      const page = await (await browser.waitForTarget((target) => target.url().endsWith(`/${file}`))).asPage();
      page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
      return page;
    };
    const opened = () =>
      worker.evaluate(`chrome.runtime.getContexts({ contextTypes: ['POPUP'] }).then((all) => all.length)`);
    await use({
      openPopup: async () => {
        await worker.evaluate('chrome.action.openPopup()');
        return pageOf('popup.html');
      },
      pageOf,
      openTab: async (file) => {
        await worker.evaluate(`chrome.tabs.create({ url: chrome.runtime.getURL('/${file}') })`);
        return pageOf(file);
      },
      pressOnNotice: async (id) => {
        await worker.evaluate(`chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, 0)`);
        return pageOf('popup.html');
      },
      clickBeside: async () => {
        await run('xdotool', ['mousemove', '60', '800', 'click', '1'], { env });
        await expect.poll(opened, 'the popup has closed').toBe(0);
      },
      stored: () => worker.evaluate('chrome.storage.local.get()') as Promise<Record<string, unknown>>,
      seed: async (items) => {
        await worker.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
      },
    });
    expect(errors, 'errors in a console').toEqual([]);
  },
});

/** Sets the text size in the browser's own settings, in px, as a person does there. Resolves when pages have it. */
async function setBrowserTextSize(browser: Browser, textSize: number): Promise<void> {
  const page = await browser.newPage();
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  if ((await size()) !== textSize) {
    await page.goto('chrome://settings/appearance');
    await page.evaluate((wanted) => {
      type Prefs = { setPref(name: string, value: number, page: string): Promise<boolean> };
      const { settingsPrivate } = chrome as unknown as { settingsPrivate: Prefs };
      void settingsPrivate.setPref('webkit.webprefs.default_font_size', wanted, '');
    }, textSize);
    await page.goto('about:blank');
    await expect.poll(size, soon).toBe(textSize);
  }
  await page.close();
}

/** Presses a button by what it says first, with the mouse. */
export async function press(page: Page, says: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[starts-with(normalize-space(.), "${says}")])`);
  await button?.click();
}

/** The same for a button that closes its page. The connection over which the browser would report the press may close too. */
export const pressLast = (page: Page, says: string) => press(page, says).catch(() => undefined);

/** What a page's heading says. */
export const heading = (page: Page) => page.evaluate(() => document.querySelector('h1')?.textContent ?? '');

export { expect };
