// Measures how long the worker takes from its start until it has handled an event.

import type { BrowserContext, Page } from '@playwright/test';

/** Stops every worker of the browser; resolves when they have stopped. */
async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  const stopped = new Promise<void>((done) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.every((version) => version.runningStatus === 'stopped')) done();
    });
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await devtools.detach();
}

/** Runs in a page of the extension: how long an answer takes, in ms. The worker of another extension ignores the message. */
async function askWorker(): Promise<number> {
  const from = performance.now();
  await chrome.runtime.sendMessage({ type: 'lookAsked' });
  return performance.now() - from;
}

/** How long a stopped worker takes to answer a message, and how long the running worker takes to answer the next; in ms. */
export interface WorkerStart {
  readonly fromStopped: number;
  readonly whenUp: number;
}

/**
 * Stops the worker and sends it a message. Limber's worker looks at the clock and saves before it answers.
 *
 * @param file a page of the extension's, which says nothing to its worker by itself
 */
export async function measureWorker(context: BrowserContext, file: string): Promise<WorkerStart> {
  const page = await context.newPage();
  try {
    await page.goto(file);
    await stopWorkers(context, page);
    const fromStopped = await page.evaluate(askWorker);
    return { fromStopped, whenUp: await page.evaluate(askWorker) };
  } finally {
    await page.close();
  }
}
