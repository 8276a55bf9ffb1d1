// Chromium, living by itself on a fast clock.

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { connect } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers/find-browser.ts';
import { until } from '../../scripts/browsers/open-page.ts';
import type { FastClock } from '../workday/clock.ts';
import { end, said } from '../workday/processes.ts';
import { chromiumFlags, extensionId } from '../workday/stage.ts';
import { OPENS_WITHIN, type Unattended } from './day.ts';
import { onFastClock } from './fast-clock.ts';
import { type Kept, readKept } from './kept.ts';

/** A page or worker, as Chromium lists them. */
interface Target {
  readonly id: string;
  readonly url: string;
}

/** Closes the page that opens by itself after installing, by its address alone: an open page may wake a worker that should wake itself. */
async function closeWelcome(host: string, origin: string): Promise<void> {
  const id = await until('the welcome page opens', OPENS_WITHIN, async () => {
    const targets = (await fetch(`http://${host}/json/list`).then((answer) => answer.json())) as readonly Target[];
    return targets.find(({ url }) => url === `${origin}/welcome.html`)?.id;
  });
  await fetch(`http://${host}/json/close/${id}`);
}

/** Starts Chromium with the extension, and attaches to nothing: its worker dies and is started as anybody's is. */
export async function startChromium(clock: FastClock, display: string, folder: string): Promise<Unattended> {
  const extension = join(folder, 'extension');
  const { path } = await findBrowser('chromium');
  const args = [
    ...chromiumFlags,
    `--user-data-dir=${join(folder, 'profile')}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    'about:blank',
  ];
  const chromium: ChildProcess = spawn(path, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...onFastClock(clock, folder), DISPLAY: display },
  });
  const endpoint = said(chromium, 'stderr', /DevTools listening on (ws:\S+)/);
  const origin = `chrome-extension://${extensionId(extension)}`;
  const host = async () => new URL(await endpoint).host;
  return {
    endpoint,
    store: join(folder, 'profile', 'Default', 'Local Extension Settings', extensionId(extension)),
    makeRoom: async () => closeWelcome(await host(), origin),
    open: async (page) => {
      // By its address alone: nobody listens to the tab that opens.
      const answer = await fetch(`http://${await host()}/json/new?${origin}/${page}`, { method: 'PUT' });
      if (!answer.ok) throw new Error(`Chromium did not open ${page}: ${await answer.text()}`);
    },
    read: async () => {
      const browser = await connect({ browserWSEndpoint: await endpoint, defaultViewport: null });
      const page = await browser.newPage();
      await page.goto(`${origin}/options.html`);
      const kept = JSON.parse((await page.evaluate(readKept)) as string) as Kept;
      await browser.disconnect();
      return kept;
    },
    close: () => end(chromium, 'SIGKILL'),
  };
}
