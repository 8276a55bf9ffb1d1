// Measures what a frame of the guide costs, while the person drawn moves.

import type { BrowserContext, CDPSession } from '@playwright/test';
import { patience, until } from '../browsers/open-page.ts';

/** What the guide costs while a move is shown, a frame. Times are in ms. */
export interface GuideFrame {
  readonly frames: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  /** How many of a hundred frames lay anything out. */
  readonly laidOut: number;
}

/** How long the guide is watched, in ms: a movement takes 1.2 s (`use-eased-pose.ts`). */
const WATCHED = 1100;

/** Runs in a page of Limber: somebody passes the safety check and starts the side bend. */
async function begin(): Promise<boolean> {
  const plan = ['side_bend'];
  await chrome.runtime.sendMessage({ type: 'safetyChecked', outcome: 'ok', hidden: [], plan });
  const { ok } = await chrome.runtime.sendMessage({ type: 'guideStarted', plan });
  return ok;
}

/** Runs in the page of the guide: lets its time run, and passes what is said ahead of the first step that moves. */
async function lean(): Promise<void> {
  await chrome.runtime.sendMessage({ type: 'guideContinued' });
  for (const from of [0, 1]) await chrome.runtime.sendMessage({ type: 'stepAdvanced', from });
}

/** Runs in the page: waits until the picture moves, and counts the frames from there for a time, in ms. */
function countFrames(ms: number): Promise<number> {
  const drawn = () => document.querySelector('svg.figure')?.innerHTML;
  const before = drawn();
  return new Promise((done) => {
    let from = Number.NaN;
    let frames = 0;
    requestAnimationFrame(function count(now) {
      if (frames > 0) frames += 1;
      else if (drawn() !== before) [from, frames] = [now, 1];
      if (frames > 0 && now - from >= ms) done(frames);
      else requestAnimationFrame(count);
    });
  });
}

async function metricsOf(devtools: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/**
 * Begins a side bend in the Limber at `origin`, and measures the frames of the step that leans.
 *
 * @param page the page of the guide
 */
export async function measureGuide(context: BrowserContext, origin: string, page: string): Promise<GuideFrame> {
  const guide = await context.newPage();
  try {
    await guide.goto(`${origin}/third-party-notices.txt`);
    await until('the guide begins', patience, () => guide.evaluate(begin));
    // A browser without a window may ask for less movement.
    await guide.emulateMedia({ reducedMotion: 'no-preference' });
    await guide.goto(`${origin}/${page}`);
    await guide.locator('.guide-figure').waitFor({ timeout: patience });
    const devtools = await context.newCDPSession(guide);
    await devtools.send('Performance.enable');
    const before = await metricsOf(devtools);
    const counted = guide.evaluate(countFrames, WATCHED);
    await guide.evaluate(lean);
    const frames = await counted;
    const after = await metricsOf(devtools);
    const aFrame = (name: string) => ((after[name] ?? Number.NaN) - (before[name] ?? Number.NaN)) / frames;
    return {
      frames,
      script: 1000 * aFrame('ScriptDuration'),
      style: 1000 * aFrame('RecalcStyleDuration'),
      layout: 1000 * aFrame('LayoutDuration'),
      laidOut: 100 * aFrame('LayoutCount'),
    };
  } finally {
    await guide.close();
  }
}
