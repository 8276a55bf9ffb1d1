// The display and the browser in which a workday happens.

import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, cpSync, existsSync, globSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, connect, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers/find-browser.ts';
import { isWelcomeNoted, patience, until } from '../../scripts/browsers/open-page.ts';
import type { FastClock } from './clock.ts';
import { end, said } from './processes.ts';

/** Real ms after which Limber is asked to look around once more, if its welcome page has not opened. */
const ASK_AFTER = 5000;

/** For a Chromium on a fast clock, on a display of its own. */
export const chromiumFlags = [
  '--ozone-platform=x11',
  // Each process then starts by itself, and takes the fast clock with it.
  '--no-zygote',
  '--no-sandbox',
  '--remote-debugging-port=0',
  '--no-first-run',
  '--no-default-browser-check',
  '--hide-crash-restore-bubble',
  '--disable-breakpad',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--password-store=basic',
  '--window-position=0,0',
  '--window-size=500,400',
];

/** What the stage needs from the system. @throws Error that says what is missing and how to get it */
function faketimeLibrary(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const isThere = (command: string) =>
    folders.some((folder) => {
      try {
        accessSync(join(folder, command), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
  const library = globSync('/usr/lib/{*/,}faketime/libfaketime.so.1')[0];
  if (library && isThere('Xvfb') && isThere('xdotool')) return library;
  throw new Error('The workday needs Xvfb, xdotool and libfaketime: sudo apt-get install xvfb xdotool libfaketime');
}

/** The id that Chromium gives an unpacked extension, from the folder it is in. */
export function extensionId(folder: string): string {
  const digits = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}

/** A display and a browser on it, both on a fast clock, with a profile that outlives the browser. */
export class Stage {
  readonly #clock: FastClock;
  readonly #library = faketimeLibrary();
  readonly #folder: string;
  readonly #extension: string;
  #display: ChildProcess | undefined;
  #chromium: ChildProcess | undefined;
  #browser: Browser | undefined;
  #isWelcomed = false;

  /** @param extension the built extension; it is copied, so that a build in between does no harm */
  constructor(extension: string, clock: FastClock) {
    if (!existsSync(join(extension, 'manifest.json')))
      throw new Error(`${extension} has no extension in it. Build it first: npm run build chrome`);
    this.#clock = clock;
    this.#folder = mkdtempSync(join(tmpdir(), 'limber-workday-'));
    this.#extension = join(this.#folder, 'extension');
    cpSync(extension, this.#extension, { recursive: true });
  }

  /** The environment of something that shall see the fast clock. */
  #fast(): NodeJS.ProcessEnv {
    const ahead = ((this.#clock.now() - Date.now()) / 1000).toFixed(3);
    return {
      ...process.env,
      LC_ALL: 'C.UTF-8',
      TZ: 'Europe/Berlin',
      LD_PRELOAD: this.#library,
      FAKETIME: `+${ahead} x${this.#clock.rate}`,
      DONT_FAKE_MONOTONIC: '0',
      // What a killed browser leaves there goes with the folder.
      TMPDIR: this.#folder,
    };
  }

  /** Starts the display; resolves to its name, such as ":99". */
  async startDisplay(): Promise<string> {
    const args = ['-displayfd', '3', '-screen', '0', '1100x800x24', '-nolisten', 'tcp'];
    this.#display = spawn('Xvfb', args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: this.#fast(),
    });
    return `:${await said(this.#display, 3, /(\d+)\n/)}`;
  }

  /** Starts the browser in the profile as it was left; resolves to one of the extension's pages, from which to look and act. */
  async startBrowser(display: string): Promise<Page> {
    const { path } = await findBrowser('chromium');
    const args = [
      ...chromiumFlags,
      `--user-data-dir=${join(this.#folder, 'profile')}`,
      `--disable-extensions-except=${this.#extension}`,
      `--load-extension=${this.#extension}`,
      'about:blank',
    ];
    this.#chromium = spawn(path, args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...this.#fast(), DISPLAY: display },
    });
    const endpoint = await said(this.#chromium, 'stderr', /DevTools listening on (ws:\S+)/);
    this.#browser = await connect({
      browserWSEndpoint: endpoint,
      defaultViewport: null,
      // A worker that is being debugged is not stopped when it has nothing to do. This one shall be, as anybody's is.
      targetFilter: (target) => target.type() !== 'service_worker',
    });
    const page = await this.#openPage(this.#browser);
    if (!this.#isWelcomed) await this.#closeWelcome(this.#browser, page);
    return page;
  }

  /** A page of the extension that draws nothing: on the fast clock each movement in a picture is drawn a thousand times a second. */
  async #openPage(browser: Browser): Promise<Page> {
    const address = `chrome-extension://${extensionId(this.#extension)}/third-party-notices.txt`;
    let page = (await browser.pages())[0] ?? (await browser.newPage());
    return until('a page of the extension opens', 2 * patience, async () => {
      const isOpen = await page.goto(address, { timeout: patience / 3 }).then(
        () => true,
        () => page.url() === address,
      );
      if (isOpen) return page;
      // A browser that is still starting, and has yet to load the extension, cuts it short, or leaves it waiting for ever.
      page = await browser.newPage();
      return undefined;
    });
  }

  /**
   * After installing a page opens by itself, in front of what a story is about. It waits until the browser has said whether the
   * organisation wants none (WELCOME-5). If that took too long on the fast clock, Limber asks when it looks around, as for a page.
   */
  async #closeWelcome(browser: Browser, from: Page): Promise<void> {
    let askAt = Date.now() + ASK_AFTER;
    const welcome = await until('the welcome page opens', patience, async () => {
      if (Date.now() > askAt) {
        askAt += ASK_AFTER;
        // Nobody listens while the background starts.
        await from.evaluate(() => chrome.runtime.sendMessage({ type: 'lookAsked' })).catch(() => undefined);
      }
      return browser.targets().find((target) => target.url().endsWith('/welcome.html'));
    });
    const page = await welcome.asPage();
    await until('it is noted that the welcome page has opened', patience, () => page.evaluate(isWelcomeNoted));
    await page.close();
    this.#isWelcomed = true;
  }

  /** As a crash: nobody gets to say goodbye. Resolves when it is gone. */
  async killBrowser(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    await end(this.#chromium, 'SIGKILL');
    await browser?.disconnect();
  }

  /** Ends everything and removes what it left. */
  async close(): Promise<void> {
    await this.killBrowser();
    // Asked politely, it removes its lock and its socket.
    await end(this.#display, 'SIGTERM');
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
