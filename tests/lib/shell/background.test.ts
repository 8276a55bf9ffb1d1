import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LogEntry } from '../../../lib/core/state/log-entry';
import type { Outbox } from '../../../lib/core/state/outbox';
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

/** Whoever has just installed Limber, in a browser with something between. */
async function installs(between?: Between): Promise<Browser> {
  const browser = new Browser(between);
  browser.startsWorker();
  await browser.tells('installed');
  await passes(1000);
  return browser;
}

const log = (browser: Browser) => browser.platform.stored.get('workerLog') as LogEntry[];
const tracker = (browser: Browser) => browser.platform.stored.get('tracker') as Tracker;
const never = () => new Promise(() => undefined);

describe.each(['Etc/Unknown', 'Nowhere/City', '', undefined, 7])(
  'a computer whose time zone is said to be %s',
  (zone) => {
    test('counts as ever, shows the next break, and tells it; the log says once that the zone is not known', async () => {
      const browser = await installs();
      Object.assign(browser.platform, { zone });
      browser.startsWorker();
      await passes(10_000);
      expect(await browser.popup()).toMatchObject({ screen: 'now', status: { kind: 'next' } });
      await passes(31 * minute);
      expect([...browser.platform.up.keys()]).toEqual(['prompt-1-once']);
      const lines = log(browser).filter(({ event }) => event === 'zoneUnknown');
      expect(lines).toEqual([
        { at: expect.any(Number), event: 'zoneUnknown', ms: 0, what: 'environment.zone', said: String(zone) },
      ]);
    });
  },
);

test('a clock that gives no time is made up for by the other one of the system', async () => {
  const browser = await installs((call, go) => (call === 'environment.now' ? Number.NaN : go()));
  await passes(31 * minute);
  expect([...browser.platform.up.keys()]).toEqual(['prompt-1-once']);
});

test('a language that is none is English', async () => {
  const browser = await installs((call, go) => (call === 'environment.language' ? 'en_US@posix!' : go()));
  await passes(31 * minute);
  expect([...browser.platform.up.values()]).toMatchObject([{ title: 'Time for a short break' }]);
});

test('the screen is locked and at once unlocked: the order is that in which the browser said so, however slow a look is', async () => {
  let looks = 0;
  const browser = await installs(async (call, go) => {
    // The first look of the two takes a second longer.
    if (call === 'calls.isLikely' && ++looks === 2) await new Promise((next) => setTimeout(next, 1000));
    return go();
  });
  await passes(10 * minute);
  looks = 1;
  await browser.tells('presence', 'locked');
  await passes(10);
  await browser.tells('presence', 'active');
  await passes(5000);
  expect(tracker(browser).presence).toEqual({ kind: 'active' });
});

test('an event is dated from when it happened, not from when its turn came', async () => {
  const browser = await installs((call, go) => (call === 'windows.isFullscreen' ? never() : go()));
  await passes(10 * minute);
  const locked = Date.now();
  await browser.tells('presence', 'locked');
  await passes(10_000);
  expect(tracker(browser).presence).toMatchObject({ kind: 'locked', since: locked });
});

test('an event that a browser does not have keeps none of the others from being heard', async () => {
  const browser = await installs((call, go) => {
    if (/commands|menu|onButton|idle\.onChanged/.test(call)) throw new TypeError(`${call} is undefined`);
    return go();
  });
  expect(await browser.page().send({ type: 'personMoved' })).toBe(true);
  await passes(31 * minute);
  expect([...browser.platform.up.keys()]).toEqual(['prompt-1-once']);
  expect(log(browser).flatMap(({ what }) => what ?? [])).toEqual(
    expect.arrayContaining(['commands.onCommand', 'menu.onClicked', 'notifications.onButton', 'idle.onChanged']),
  );
});

// WAKE-9
test('an alarm that cannot be set is made up for while the worker lives, and the break is told once', async () => {
  const browser = await installs((call, go) => (call === 'alarm.set' ? Promise.reject(new Error('no alarms')) : go()));
  await passes(30 * minute + 59_000);
  expect([...browser.platform.up.keys()]).toEqual(['prompt-1-once']);
  expect(browser.platform.deeds.filter(({ did }) => did === 'notify')).toHaveLength(1);
});

// STORE-11
test('a page hears within ten seconds that a click did not get through', async () => {
  const browser = await installs();
  browser.platform.storage.set = () => never() as Promise<void>;
  browser.platform.storage.get = () => never() as Promise<Record<string, unknown>>;
  const heard = browser.page().send({ type: 'personMoved' });
  await passes(10_000);
  expect(await heard).toBe(false);
});

test('the history that will not open holds no click up', async () => {
  const browser = await installs((call, go) => (call === 'ledger.put' ? never() : go()));
  await passes(31 * minute);
  const began = Date.now();
  const page = browser.page();
  const skipped = page.send({ type: 'promptSkipped' });
  await passes(100);
  expect(await skipped).toBe(true);
  expect(Date.now() - began).toBeLessThan(1000);
  expect((browser.platform.stored.get('outbox') as Outbox).rows.length).toBeGreaterThan(0);
});

describe('a notification that the browser will not show', () => {
  const deeds = (browser: Browser) => log(browser).map(({ event }) => event);

  test('once is shown within a minute; only then does the log say that the person was told', async () => {
    let tries = 0;
    const browser = await installs((call, go) => {
      if (call === 'notifications.show' && ++tries === 1) return Promise.reject(new Error('Unable to download images'));
      return go();
    });
    await passes(29 * minute + 59_500);
    expect([...browser.platform.up.keys()]).toEqual([]);
    expect(await browser.popup()).toMatchObject({ screen: 'due' });
    expect(log(browser).at(-1)).toMatchObject({ event: 'notTold', said: 'Unable to download images' });
    expect(deeds(browser)).not.toContain('told');
    await passes(minute);
    expect([...browser.platform.up.keys()]).toEqual(['prompt-1-once']);
    expect(deeds(browser).at(-1)).toBe('told');
  });

  // PROMPT-12
  test('at all is tried once a minute for five minutes, then repeated as ever, and the badge tells at once', async () => {
    const tries: number[] = [];
    const browser = await installs((call, go) => {
      if (call !== 'notifications.show') return go();
      tries.push(Math.round(Date.now() / minute));
      return Promise.reject(new Error('no notifications'));
    });
    const began = Math.round(Date.now() / minute);
    await passes(50 * minute);
    expect(tries.map((at) => at - began)).toEqual([30, 31, 32, 33, 34, 35, 36, 37, 38, 39]);
    expect(deeds(browser).filter((event) => event === 'notTold')).toHaveLength(2);
    expect(deeds(browser)).not.toContain('told');
    expect(browser.platform.deeds).toContainEqual({ did: 'badge', text: 'now', look: 'due' });
  });

  test('of a question is tried again, too', async () => {
    let isRefusing = true;
    const browser = await installs((call, go) =>
      call === 'notifications.show' && isRefusing ? Promise.reject(new Error('not now')) : go(),
    );
    expect(await browser.page().send({ type: 'stoodUp' })).toBe(true);
    await passes(30 * minute + 1000);
    expect([...browser.platform.up.keys()]).toEqual([]);
    isRefusing = false;
    await passes(minute);
    expect([...browser.platform.up.keys()]).toEqual(['followUp-stillStanding-1']);
    expect(await browser.page().send({ type: 'satDown' })).toBe(true);
    await passes(100);
    expect([...browser.platform.up.keys()], 'it goes once it is answered in a page').toEqual([]);
  });

  test('that an earlier version has left up goes with the next look, and one that is a test stays', async () => {
    const browser = await installs();
    await browser.platform.notifications.show('remark-stillStanding-1', { title: '', message: '', buttons: [] });
    await browser.platform.notifications.show('test', { title: '', message: '', buttons: [] });
    await passes(6 * minute);
    expect([...browser.platform.up.keys()]).toEqual(['test']);
  });

  test('and of which it never says what became is tried again until it is seen to be up', async () => {
    const browser = await installs((call, go) => {
      if (call !== 'notifications.show') return go();
      void go();
      return never();
    });
    await passes(32 * minute);
    expect(browser.platform.deeds.filter(({ did }) => did === 'notify')).toHaveLength(1);
    expect(deeds(browser).at(-1)).not.toBe('notTold');
    expect(deeds(browser)).toContain('told');
  });

  test('is shown though an older one had its id: the numbers begin again with a tracker that cannot be read', async () => {
    const browser = await installs();
    const { up, stored } = browser.platform;
    await passes(30 * minute);
    expect([...up.keys()]).toEqual(['prompt-1-once']);
    up.clear();
    await browser.tells('closed', 'prompt-1-once', true);
    await passes(1000);
    stored.set('tracker', 'nonsense');
    await passes(36 * minute);
    expect([...up.keys()]).toEqual(['prompt-1-once']);
    expect(tracker(browser).prompt).toMatchObject({ kind: 'up', notification: 'up' });
  });

  test.each([5, 'nothing', [7, null]])('is shown though the browser says that %j are up', async (answer) => {
    const browser = await installs((call, go) => (call === 'notifications.list' ? Promise.resolve(answer) : go()));
    await passes(31 * minute);
    expect([...browser.platform.up.keys()]).toEqual(['prompt-1-once']);
  });
});
