import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { State } from '../../../lib/core/state/state';
import { Browser } from '../../support/background';
import { passes, useTestTime } from '../../support/test-time';

const minute = 60_000;

beforeEach(() => useTestTime(Date.UTC(2026, 2, 2, 8)));
afterEach(() => void vi.useRealTimers());

interface Restarted {
  readonly state: State;
  /** Epoch ms. */
  readonly satDownAt: number;
  /** Whether the first worker came as far as the call at which it was to be stopped. */
  readonly wasStopped: boolean;
}

/**
 * Somebody who has sat for twenty minutes closes the browser, and opens it again four minutes later. Its first worker is
 * stopped at its call number `stopAt`, and another one comes up with the next alarm.
 */
async function restart(stopAt: number): Promise<Restarted> {
  let calls = 0;
  let stopFrom = Number.POSITIVE_INFINITY;
  const browser = new Browser((_, go) => {
    calls += 1;
    return calls >= stopFrom ? new Promise(() => undefined) : go();
  });
  const satDownAt = Date.now();
  browser.startsWorker();
  await browser.tells('installed');
  await passes(20 * minute);
  browser.closes();
  await passes(4 * minute);
  calls = 0;
  stopFrom = stopAt;
  browser.platform.session = 'second';
  browser.startsWorker();
  await passes(100);
  const wasStopped = calls >= stopFrom;
  stopFrom = Number.POSITIVE_INFINITY;
  browser.startsWorker();
  await passes(5 * minute);
  const { state } = await browser.page().read();
  browser.closes();
  return { state, satDownAt, wasStopped };
}

test('whoever opens the browser again has gone on sitting, at whatever call its first worker is killed', async () => {
  for (let stopAt = 1, wasStopped = true; wasStopped; stopAt += 1) {
    const { state, satDownAt, ...restarted } = await restart(stopAt);
    wasStopped = restarted.wasStopped;
    const { clock, explanation } = state.tracker;
    expect(clock.boutStartedAt, `killed at call ${stopAt}`).toBe(satDownAt);
    expect(clock.boutAwayMs, `killed at call ${stopAt}`).toBe(0);
    expect(explanation, `killed at call ${stopAt}`).toEqual({ kind: 'none' });
    const starts = state.workerLog.filter(({ event }) => event === 'browserStarted');
    expect(starts, `killed at call ${stopAt}`).toHaveLength(2);
    if (!wasStopped) expect(stopAt).toBeGreaterThan(5);
  }
});

test.each([7, {}, 'x'.repeat(65)])(
  'a browser that names its session %j is not started anew with every worker',
  async (session) => {
    const browser = new Browser((call, go) => (call === 'lifecycle.session' ? Promise.resolve(session) : go()));
    browser.startsWorker();
    await browser.tells('installed');
    browser.startsWorkerEachTime = true;
    await passes(31 * minute);
    expect([...browser.platform.up.keys()]).toEqual(['prompt-1-once']);
  },
);
