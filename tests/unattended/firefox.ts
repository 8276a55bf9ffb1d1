// Firefox, living by itself on a fast clock.

import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers/find-browser.ts';
import { openTab } from '../../scripts/browsers/firefox-tabs.ts';
import { run } from '../../scripts/run.ts';
import type { FastClock } from '../workday/clock.ts';
import { end, said } from '../workday/processes.ts';
import type { Unattended } from './day.ts';
import { firefoxOnFastClock } from './fast-clock.ts';
import { type Kept, readKept } from './kept.ts';

const prefs = (addOn: string, address: string) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [addOn]: address }),
  // An add-on that nobody has signed, found in the profile, and switched on.
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
  // The remote agent changes nothing until it is spoken to, when the day is over.
  'remote.prefs.recommended': false,
  // Firefox draws its notifications: there is no desktop here that would.
  'alerts.useSystemBackend': false,
  'browser.startup.page': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'app.update.enabled': false,
});

/** Starts Firefox with the extension, installed for good, and attaches to nothing: its event page stops and starts as anybody's does. The welcome page that opens by itself stays open, for nobody is there to close it. */
export async function startFirefox(clock: FastClock, display: string, folder: string): Promise<Unattended> {
  const extension = join(folder, 'extension');
  const { path } = await findBrowser('firefox');
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const addOn: string = manifest.browser_specific_settings.gecko.id;
  const address = randomUUID();
  const origin = `moz-extension://${address}`;
  const profile = join(folder, 'profile');
  const addOns = join(profile, 'extensions');
  mkdirSync(addOns, { recursive: true });
  const zip = ['--source-dir', extension, '--artifacts-dir', folder, '--filename', 'limber.xpi'];
  await run('web-ext', ['build', ...zip], { quiet: true });
  renameSync(join(folder, 'limber.xpi'), join(addOns, `${addOn}.xpi`));
  const lines = Object.entries(prefs(addOn, address)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--profile', profile, '--no-remote', '--remote-debugging-port=0', '--remote-allow-system-access'];
  const firefox: ChildProcess = spawn(path, [...args, '--width', '500', '--height', '400'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...firefoxOnFastClock(clock, folder), DISPLAY: display },
  });
  const endpoint = said(firefox, 'stderr', /WebDriver BiDi listening on (ws:\S+)/);
  return {
    endpoint,
    // Firefox's own number of the storage that an add-on keeps for itself.
    store: join(profile, 'storage', 'default', `moz-extension+++${address}^userContextId=4294967295`),
    read: async () => {
      const browser = await connect({ browserWSEndpoint: `${await endpoint}/session`, protocol: 'webDriverBiDi' });
      const page = await openTab(browser, `${origin}/options.html`);
      const kept = JSON.parse((await page.evaluate(readKept)) as string) as Kept;
      await browser.disconnect();
      return kept;
    },
    close: () => end(firefox, 'SIGKILL'),
  };
}
