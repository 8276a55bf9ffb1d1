// Measures one opening of a page: paint, first content, task time, heap, bytes and nodes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page, Request } from '@playwright/test';
import { patience } from '../browsers/open-page.ts';

/** An extension that is measured, in a browser. */
export interface Contestant {
  readonly name: string;
  readonly folder: string;
  /** Where it is in this browser, such as `chrome-extension://<id>`. */
  readonly origin: string;
  /** The page that is opened, such as `popup.html`. */
  readonly page: string;
}

/** One opening of a page. Times are in ms from the start of its navigation, sizes in bytes. */
export interface Opening {
  readonly firstPaint: number;
  /** When the heading had words and was painted with them. For a page without a heading, the first paint. */
  readonly content: number;
  /** What the main thread did in the measured time. */
  readonly task: number;
  readonly script: number;
  /** The memory that is still in use after garbage collection. */
  readonly heap: number;
  readonly nodes: number;
  /** The sum of the scores of all layout shifts (Layout Instability API). 0 means that nothing moved. */
  readonly shift: number;
  /** Scripts and words that were requested before the content, and in the whole measured time. */
  readonly bytesFirst: number;
  readonly brotliFirst: number;
  readonly bytes: number;
  readonly brotli: number;
}

/** How long a page is measured after its content is there, in ms. What it does then is part of its cost. */
const WINDOW = 1000;

/** What the watcher stores in the page. */
interface Watched {
  /** When the heading had words. */
  words: number;
  content: number;
  shift: number;
}

/** Runs in the page before the page's own code. A heading without words is a placeholder and does not count. */
function watch(): void {
  const watched: Watched = { words: Number.NaN, content: Number.NaN, shift: 0 };
  Object.assign(globalThis, { watched });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const found = new MutationObserver(() => {
    if (!document.querySelector('main h1')?.textContent?.trim()) return;
    found.disconnect();
    watched.words = performance.now();
    // The next paint that is larger than any before is the one with the words.
    new PerformanceObserver((list) => {
      const painted = list.getEntries().find(({ startTime }) => startTime >= watched.words);
      if (painted && Number.isNaN(watched.content)) watched.content = painted.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  found.observe(document, { childList: true, subtree: true, characterData: true });
}

/** Reads the results in the page at the end. */
function look() {
  const { watched } = globalThis as unknown as { watched: Watched };
  const paint = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
  return {
    firstPaint: paint('first-paint'),
    contentful: paint('first-contentful-paint'),
    ...watched,
    timeOrigin: performance.timeOrigin,
    nodes: document.querySelectorAll('*').length,
  };
}

const isSettled = () => {
  const { watched } = globalThis as unknown as { watched: Watched };
  return Number.isFinite(watched.content) || performance.getEntriesByName('first-contentful-paint').length > 0;
};

/** The size of a file, plain and as a store compresses it. The results are kept. */
const sizes = new Map<string, readonly [raw: number, brotli: number]>();

function sizeOf(file: string): readonly [number, number] {
  const known = sizes.get(file);
  if (known) return known;
  const content = readFileSync(file);
  const size = [content.length, brotliCompressSync(content).length] as const;
  sizes.set(file, size);
  return size;
}

const sum = (folder: string, paths: readonly string[]) =>
  [...new Set(paths)]
    .map((path) => sizeOf(join(folder, path)))
    .reduce(([raw, brotli], [moreRaw, moreBrotli]) => [raw + moreRaw, brotli + moreBrotli] as const, [0, 0] as const);

/** Opens the page in a tab of its own, measures it, and closes it. */
export async function measurePage(context: BrowserContext, contestant: Contestant): Promise<Opening> {
  const page = await context.newPage();
  try {
    return await watchOpening(context, page, contestant);
  } finally {
    await page.close();
  }
}

async function watchOpening(context: BrowserContext, page: Page, contestant: Contestant): Promise<Opening> {
  const devtools = await context.newCDPSession(page);
  await page.addInitScript(watch);
  await devtools.send('Performance.enable');
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.goto(`${contestant.origin}/${contestant.page}`, { timeout: patience });
  await page.waitForFunction(isSettled, undefined, { timeout: patience });
  // The same time for every page, in which it may do what it put off.
  await page.waitForTimeout(WINDOW);
  const counted = await metricsOf(devtools);
  const seen = await page.evaluate(look);
  await devtools.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap = Number.NaN } = await metricsOf(devtools);
  const content = Number.isFinite(seen.content) ? seen.content : seen.contentful;
  const scripts = requests
    .map((request) => ({ path: new URL(request.url()).pathname, at: request.timing().startTime - seen.timeOrigin }))
    .filter(({ path }) => path.endsWith('.js') || path.startsWith('/locales/'));
  const before = scripts.filter(({ at }) => at <= (Number.isFinite(seen.words) ? seen.words : content));
  const [bytesFirst, brotliFirst] = sum(
    contestant.folder,
    before.map(({ path }) => path),
  );
  const [bytes, brotli] = sum(
    contestant.folder,
    scripts.map(({ path }) => path),
  );
  return {
    firstPaint: seen.firstPaint,
    content,
    task: 1000 * (counted.TaskDuration ?? Number.NaN),
    script: 1000 * (counted.ScriptDuration ?? Number.NaN),
    heap,
    nodes: seen.nodes,
    shift: seen.shift,
    bytesFirst,
    brotliFirst,
    bytes,
    brotli,
  };
}

async function metricsOf(devtools: Awaited<ReturnType<BrowserContext['newCDPSession']>>) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Partial<Record<string, number>>;
}
