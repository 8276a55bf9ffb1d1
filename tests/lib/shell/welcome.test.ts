import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Tracker } from '../../../lib/core/state/tracker';
import { type Between, Browser } from '../../support/background';
import { passes, useTestTime } from '../../support/test-time';

const minute = 60_000;

beforeEach(() => {
  useTestTime(Date.UTC(2026, 2, 2, 8));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const welcome = ({ platform }: Browser) => (platform.stored.get('tracker') as Tracker | undefined)?.welcome.kind;
const opened = ({ platform }: Browser) => platform.deeds.filter(({ did }) => did === 'openWelcome').length;

/** The browser with Limber in it, just now. `isNew`: it was not there before. */
async function installs(isNew: boolean, between?: Between): Promise<Browser> {
  const browser = new Browser(between);
  browser.startsWorker();
  await browser.tells('installed', isNew);
  await passes(1000);
  return browser;
}

test('a page opens once after installing, and that is noted; reminders come all the same (WELCOME-3)', async () => {
  const browser = await installs(true);
  expect([opened(browser), welcome(browser)]).toEqual([1, 'opened']);
  browser.platform.isWelcomeOpen = false;
  browser.startsWorker();
  await browser.tells('installed', true);
  await passes(31 * minute);
  expect([...browser.platform.up.keys()]).toEqual(['prompt-1-once']);
  expect(opened(browser)).toBe(1);
});

test('no page opens after an update, of Limber or of the browser', async () => {
  const browser = await installs(false);
  browser.startsWorker();
  await passes(31 * minute);
  expect([opened(browser), welcome(browser)]).toEqual([0, 'none']);
});

test('a page that the browser will not open is tried again at the next event, and opens once', async () => {
  let refusals = 0;
  const browser = await installs(true, (call, go) => {
    if (call !== 'surfaces.openWelcome' || refusals === 2) return go();
    refusals += 1;
    return Promise.reject(new Error('No current window'));
  });
  await passes(31 * minute);
  expect([refusals, opened(browser), welcome(browser)]).toEqual([2, 1, 'opened']);
});

test('a page that opens says so itself: closed before the worker could note it, it does not open again', async () => {
  let isHanging = true;
  const browser = await installs(true, (call, go) => {
    if (call !== 'surfaces.openWelcome' || !isHanging) return go();
    void go();
    return new Promise(() => undefined);
  });
  expect([opened(browser), welcome(browser)]).toEqual([1, 'wished']);
  // The worker is stopped before the browser has answered; the page has begun, and is closed.
  isHanging = false;
  browser.startsWorker();
  const told = browser.page().send({ type: 'welcomeOpened' });
  await passes(1000);
  expect(await told).toBe(true);
  browser.platform.isWelcomeOpen = false;
  await passes(10 * minute);
  expect([opened(browser), welcome(browser)]).toEqual([1, 'opened']);
});

/** As many calls as a worker makes until the welcome page is open and noted, or a few more. */
const CALLS = 110;

/** Installs; the first worker is stopped at one of its calls to the browser, and another one is started. */
async function stoppedAt(stop: number, getsThrough: boolean): Promise<Browser> {
  let calls = 0;
  let isFirst = true;
  let isStopped = false;
  const browser: Browser = new Browser((_, go) => {
    if (isStopped) return new Promise(() => undefined);
    calls += 1;
    if (calls !== stop || !isFirst) return go();
    isStopped = true;
    if (getsThrough) void go();
    return new Promise(() => undefined);
  });
  browser.startsWorker();
  void browser.tells('installed', true).catch(() => undefined);
  await passes(1000);
  expect(calls, 'the last stop is after everything').toBeLessThan(CALLS);
  isStopped = false;
  isFirst = false;
  browser.startsWorker();
  await passes(minute);
  return browser;
}

describe.each([true, false])('a worker that is stopped at a call (which still gets through: %s)', (getsThrough) => {
  test.each(Array.from({ length: CALLS }, (_, index) => index + 1))(
    'the %i. after installing opens the page once, if it has stored that Limber is new, and never twice',
    async (stop) => {
      const browser = await stoppedAt(stop, getsThrough);
      const times = opened(browser);
      const known = welcome(browser);
      // What the browser said is lost with a worker that is stopped before it has stored it: then nobody is welcomed.
      expect([times, known]).toEqual(known === 'none' ? [0, 'none'] : [1, 'opened']);
      browser.startsWorker();
      await passes(31 * minute);
      expect(opened(browser)).toBe(times);
      expect(browser.platform.up.size, 'reminders come all the same').toBe(1);
    },
  );
});
