// Starts a Chromium with the built extension.

import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findBrowser } from '../../scripts/browsers/find-browser';

/** The built extension. */
export const extensionDir = resolve('.output/chrome-mv3');

/** How Chromium is started, whatever is tested in it. */
const usualArgs = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How Chromium is started where an extension has to be in it from the start, as where a browser starts again. */
export const argsFor = (extension: string) => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  ...usualArgs,
];

export interface LaunchOptions {
  /** Lets pages play, without a click and without Playwright's mute. */
  readonly hasSound?: boolean;
  /** The text size a person has set in the browser, in px. */
  readonly textSize?: number;
  /** The system's time zone, as the environment variable TZ has it; `null` for Berlin. */
  readonly systemZone?: string | null;
}

/** A fresh Chromium without an extension. */
export async function launch({
  hasSound = false,
  textSize = 16,
  systemZone = null,
}: LaunchOptions = {}): Promise<BrowserContext> {
  const found = await findBrowser('chromium');
  return chromium.launchPersistentContext('', {
    executablePath: found.path,
    headless: true,
    args: [
      ...usualArgs,
      `--blink-settings=defaultFontSize=${textSize}`,
      ...(hasSound ? ['--autoplay-policy=no-user-gesture-required'] : []),
    ],
    ignoreDefaultArgs: ['--disable-extensions', ...(hasSound ? ['--mute-audio'] : [])],
    viewport: { width: 380, height: 600 },
    locale: 'en-GB',
    ...(systemZone === null ? { timezoneId: 'Europe/Berlin' } : { env: { ...process.env, TZ: systemZone } }),
  });
}

/** What the browser itself is told about extensions. Playwright has no types for it. */
async function tellBrowser(context: BrowserContext, command: string, params: object): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone.');
  const session = await browser.newBrowserCDPSession();
  await session.send(command as never, params as never);
  await session.detach();
}

/** Installs an extension into a browser that runs, as "Load unpacked" does. Resolves to its worker. */
export async function install(context: BrowserContext, extension = extensionDir): Promise<Worker> {
  const started = context.waitForEvent('serviceworker');
  await tellBrowser(context, 'Extensions.loadUnpacked', { path: extension });
  return started;
}

/** Takes an extension out, with all that it stored. Resolves when its worker has gone. */
export async function uninstall(context: BrowserContext, worker: Worker): Promise<void> {
  const isThere = context.serviceWorkers().includes(worker);
  const gone = isThere ? new Promise((done) => worker.once('close', done)) : Promise.resolve();
  await tellBrowser(context, 'Extensions.uninstall', { id: new URL(worker.url()).host });
  await gone;
}
