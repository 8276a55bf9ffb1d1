import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { test as base, expect } from '@playwright/test';
import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers/find-browser';
import { end, said } from '../workday/processes';
import { soon } from './chromium';

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

/** A test in a real window. It fails if a page of Limber's logs an error. */
export const test = base.extend<{ real: RealBrowser; textSize: number }>({
  textSize: [16, { option: true }],
  real: async ({ textSize }, use) => {
    const display = await startDisplay();
    const env = { ...process.env, DISPLAY: display.name };
    const browser = await launch({
      executablePath: (await findBrowser('chromium')).path,
      headless: false,
      defaultViewport: null,
      env,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--no-sandbox',
        '--ozone-platform=x11',
        '--no-first-run',
        '--disable-quic',
        '--disable-background-networking',
        '--window-position=0,0',
        '--window-size=1300,900',
        `--blink-settings=defaultFontSize=${textSize}`,
      ],
    });
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
    await browser.close();
    await end(display.process, 'SIGTERM');
  },
});

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
