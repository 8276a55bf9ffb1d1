// `npm run bench`: races a page of Limber against a blank extension, and other extensions, and prints the ratios.

import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { findBrowser } from '../browsers/find-browser.ts';
import { closeWelcome, loadExtension, startChromium } from '../browsers/open-chromium.ts';
import { build } from '../build/build.ts';
import { script } from '../run.ts';
import { writeBlankExtension } from './blank-extension.ts';
import { type GuideFrame, measureGuide } from './measure-guide.ts';
import { type Contestant, measurePage, type Opening } from './measure-page.ts';
import { measureWorker, type WorkerStart } from './measure-worker.ts';
import { guideTable, pageTable, workerTable } from './report.ts';
import { seed } from './seed.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '15' },
    /** Uses the build in `.output/chrome-mv3` without building again. */
    built: { type: 'boolean', default: false },
    /** The page of Limber to measure. */
    page: { type: 'string', default: 'popup.html' },
    /** The code of a language, or several: Limber is measured in each of them, beside English. */
    language: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
  },
});

/** The page that an extension opens from the toolbar. */
async function popupOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const popup = manifest.action?.default_popup ?? manifest.browser_action?.default_popup;
  if (typeof popup !== 'string') throw new Error(`${folder} has no popup.`);
  return popup;
}

async function enter(context: BrowserContext, name: string, folder: string, page?: string): Promise<Contestant> {
  const origin = `chrome-extension://${await loadExtension(context, folder)}`;
  return { name, folder, origin, page: page ?? (await popupOf(folder)) };
}

/**
 * Measures the popup beside the page of an empty extension, and beside any other unpacked extension whose folder is given:
 * `npm run bench -- [--rounds 15] [--built] [--page options.html] [--language de] [folder …]`. The pages take turns in one browser, so other
 * work of the computer slows all of them.
 */
await script(async () => {
  const rounds = Number(values.rounds);
  if (!(rounds >= 1)) throw new Error('--rounds takes a number of rounds.');
  const limberFolder = '.output/chrome-mv3';
  if (!values.built) await build('chrome');
  const temporary = await mkdtemp(join(tmpdir(), 'limber-bench-'));
  const context = await startChromium(await findBrowser('chromium'), true);
  try {
    const blank = await enter(context, 'blank', await writeBlankExtension(temporary));
    const limber = await enter(context, 'Limber', limberFolder, values.page);
    // The welcome page opens by itself after installing, and would be drawn beside every page that is measured.
    await closeWelcome(context);
    const others: Contestant[] = [];
    for (const folder of positionals) others.push(await enter(context, basename(resolve(folder)), resolve(folder)));
    await seed(context, limber.origin, null);
    const inLanguages: Contestant[] = [];
    for (const code of values.language) {
      // An extension of its own: what was chosen in one is not chosen in the other.
      const folder = join(temporary, code);
      await cp(limberFolder, folder, { recursive: true });
      const contestant = await enter(context, `Limber ${code}`, folder, values.page);
      await closeWelcome(context);
      await seed(context, contestant.origin, code);
      inLanguages.push(contestant);
    }
    const all = [blank, limber, ...inLanguages, ...others];
    const openings = new Map<string, Opening[]>(all.map(({ name }) => [name, []]));
    // The first opening of each page fills the browser's caches, so it does not count.
    for (let round = -1; round < rounds; round += 1) {
      for (let turn = 0; turn < all.length; turn += 1) {
        // The order rotates, so that no page is always the first.
        const contestant = all[(turn + round + all.length) % all.length] as Contestant;
        const opening = await measurePage(context, contestant);
        if (round >= 0) openings.get(contestant.name)?.push(opening);
      }
    }
    const starts = new Map<string, WorkerStart[]>();
    const woken = [blank, limber, ...inLanguages];
    for (const { name } of woken) starts.set(name, []);
    for (let round = -1; round < rounds; round += 1) {
      for (const { name, origin } of woken) {
        const start = await measureWorker(context, `${origin}/manifest.json`);
        if (round >= 0) starts.get(name)?.push(start);
      }
    }
    const frames: GuideFrame[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const measured = await measureGuide(context, limber.origin, limber.page);
      if (round >= 0) frames.push(measured);
    }
    if (values.json) {
      console.log(
        JSON.stringify({ openings: Object.fromEntries(openings), starts: Object.fromEntries(starts), frames }),
      );
      return;
    }
    console.log(
      `${limber.page} after 24 min at the desk, ${rounds} rounds, medians; [the middle half of the rounds]\n`,
    );
    console.log(pageTable(openings));
    console.log(`\nThe worker: woken by a message, until it has answered\n`);
    console.log(workerTable(starts));
    console.log(`\nThe guide: the first step that moves, from its start\n`);
    console.log(guideTable(new Map([['Limber', frames]])));
  } finally {
    await context.close();
    await rm(temporary, { recursive: true, force: true });
  }
});
