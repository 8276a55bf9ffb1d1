// A profile of Firefox with Limber in it, and the browser that uses it.

import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers/find-browser';
import { bidi, openTab } from '../../scripts/browsers/firefox-tabs';
import { closeWelcome } from '../../scripts/browsers/open-firefox';
import { run } from '../../scripts/run';

const extensionDir = '.output/firefox-mv3';

/** One run of Firefox on a kept profile. */
export interface FirefoxRun {
  /** Opens one of Limber's pages in a tab. It sends nothing to the background, so a stopped background stays stopped. */
  readonly open: (page: 'options.html') => Promise<Page>;
  /** Quits like a person would. Resolves when the process has ended. */
  readonly quit: () => Promise<void>;
}

/** A Firefox profile that is kept between runs, with Limber installed permanently from a zip, as for a real user. */
export interface FirefoxProfile {
  /** Starts Firefox on this profile. The first start also installs Limber, and closes its welcome page. */
  readonly start: () => Promise<FirefoxRun>;
  /** Ends Firefox, if it runs, and deletes the profile. */
  readonly remove: () => Promise<void>;
}

async function zipped(dir: string): Promise<string> {
  const options = ['--source-dir', extensionDir, '--artifacts-dir', dir, '--filename', 'limber.xpi'];
  await run('web-ext', ['build', ...options], { quiet: true });
  return join(dir, 'limber.xpi');
}

/** @param prefs preferences of Firefox, beside those that let an unsigned add-on stay, at an address that is known */
export async function firefoxProfile(prefs: Record<string, unknown> = {}): Promise<FirefoxProfile> {
  const { path } = await findBrowser('firefox');
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const addOn: string = manifest.browser_specific_settings.gecko.id;
  const address = randomUUID();
  const dir = await mkdtemp(join(tmpdir(), 'limber-firefox-'));
  const userDataDir = join(dir, 'profile');
  let installed = false;
  let running: Browser | undefined;

  const start: FirefoxProfile['start'] = async () => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: path,
      headless: true,
      userDataDir,
      args: ['--remote-allow-system-access'],
      // The time zone of the values that tests seed.
      env: { ...process.env, TZ: 'Europe/Berlin' },
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [addOn]: address }),
        'xpinstall.signatures.required': false,
        ...prefs,
      },
    });
    running = browser;
    if (!installed) {
      const extensionData = { type: 'archivePath' as const, path: await zipped(dir) };
      await bidi(browser).send('webExtension.install', { extensionData, 'moz:permanent': true });
      installed = true;
      await closeWelcome(browser, `moz-extension://${address}`);
    }
    return {
      open: (name) => openTab(browser, `moz-extension://${address}/${name}`),
      quit: async () => {
        await browser.close();
        running = undefined;
      },
    };
  };

  return {
    start,
    remove: async () => {
      await running?.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
