import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from '@playwright/test';
import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers/find-browser';
import { argsFor, soon } from '../../support/chromium';
import { expect } from '../../support/expect';
import { press, startDisplay } from '../../support/real-popup';
import { end } from '../../workday/processes';

const textOf = (page: Page) => page.evaluate(() => document.body?.textContent ?? '');

/** Evaluated on the browser's own page for extensions: what its switch "Allow in Incognito" does. */
const allowInPrivate = (id: string) =>
  `new Promise((done) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true }, done))`;

// FACE-2, FACE-3
test('Limber is allowed in private windows: the settings say so, and in one the popup says that it counts there', async () => {
  const display = await startDisplay();
  // Chromium lets go of an unpacked extension that starts anew, unless somebody develops.
  const profile = mkdtempSync(join(tmpdir(), 'limber-profile-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), '{"extensions":{"ui":{"developer_mode":true}}}');
  const browser = await launch({
    executablePath: (await findBrowser('chromium')).path,
    userDataDir: profile,
    headless: false,
    defaultViewport: null,
    env: { ...process.env, DISPLAY: display.name },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...argsFor(resolve('.output/chrome-mv3')), '--ozone-platform=x11'],
  });
  const started = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const origin = new URL(started.url()).origin.replace('null', `chrome-extension://${new URL(started.url()).host}`);
  const settings = await browser.newPage();
  await settings.goto(`${origin}/options.html`);
  await expect.poll(() => textOf(settings), soon).toContain('Limber is not allowed in private windows.');
  await expect.poll(() => textOf(settings), soon).toContain('To allow it: open the list of extensions');

  const others = await browser.newPage();
  await others.goto(`chrome://extensions/?id=${new URL(origin).host}`);
  await others.evaluate(allowInPrivate(new URL(origin).host));
  // The extension starts anew, and closes its pages.
  const page = await browser.newPage();
  const openAgain = async () => {
    await page.goto(`${origin}/options.html`);
    await page.waitForSelector('::-p-text(Limber is allowed in private windows.)', { timeout: 5000 });
  };
  await expect(openAgain).toPass();

  await page.evaluate(`chrome.windows.create({ incognito: true }).then(({ id }) => { globalThis.privateId = id; })`);
  await page.evaluate('chrome.action.openPopup({ windowId: privateId })');
  const popup = await (await browser.waitForTarget((target) => target.url().endsWith('/popup.html'))).asPage();
  await expect.poll(() => textOf(popup), soon).toContain('Limber counts your time in private windows too.');
  await expect.poll(() => textOf(popup), soon).toMatch(/Next break at/);
  // Nothing of Limber's can be in a private tab. What the popup leads to opens in a usual window.
  await page.close();
  await press(popup, 'Settings').catch(() => undefined);
  const opened = await (await browser.waitForTarget((target) => target.url().endsWith('/options.html'))).asPage();
  await expect.poll(() => textOf(opened), soon).toContain('Limber is allowed in private windows.');
  await browser.close();
  await end(display.process, 'SIGTERM');
  rmSync(profile, { recursive: true, force: true });
});
