import { expect, test } from 'vitest';
import type { Event } from '../../lib/core/state/events';
import type { Outbox } from '../../lib/core/state/outbox';
import type { Tracker } from '../../lib/core/state/tracker';
import { FakeLedger } from '../support/fake-ledger';
import { FakePlatform } from '../support/fake-platform';
import { recordedDay } from '../support/recorded-day';
import { startWorker } from '../support/worker';

const minute = 60_000;

/**
 * Each stop is a day lived anew, and a day has many hundreds of calls. Where every change is checked, each call is stopped at;
 * where somebody waits, one in so many, and another one at every run.
 */
const oneIn = process.env.CI === 'true' ? 1 : 25;
const firstStop = 1 + Math.floor(Math.random() * oneIn);

/** Where a worker is stopped: at which call to the browser, counted over the day, and whether that call still gets through. */
interface Stop {
  readonly call: number;
  readonly getsThrough: boolean;
}

/** Everything the worker asks of the browser goes through here; at the stop, no answer ever comes. */
class Plug {
  calls = 0;
  isPulled = false;
  #pulled: () => void = () => undefined;
  readonly pulled = new Promise<void>((resolve) => {
    this.#pulled = resolve;
  });

  readonly stop: Stop | null;

  constructor(stop: Stop | null) {
    this.stop = stop;
  }

  guard<Adapter extends object>(adapter: Adapter): Adapter {
    return new Proxy(adapter, {
      get: (target, name) => {
        const member = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...details: unknown[]) => this.#call(() => member.apply(target, details));
      },
    });
  }

  #call(go: () => unknown): unknown {
    if (this.isPulled) return new Promise(() => undefined);
    this.calls += 1;
    if (this.calls !== this.stop?.call) return go();
    this.isPulled = true;
    const done = this.stop.getsThrough ? Promise.resolve(go()) : Promise.resolve();
    void done.then(() => this.#pulled());
    return new Promise(() => undefined);
  }
}

/** Lives through the recorded day, with the worker stopped at most once, and gives what is left of it. */
async function live(stop: Stop | null) {
  const platform = new FakePlatform();
  const ledger = new FakeLedger();
  const plug = new Plug(stop);
  const awaited = ['storage', 'alarm', 'notifications', 'toolbar', 'menu', 'surfaces'] as const;
  const guarded = Object.fromEntries(awaited.map((name) => [name, plug.guard(platform[name])]));
  const plugged = Object.create(platform, Object.getOwnPropertyDescriptors(guarded)) as FakePlatform;
  let dispatch = startWorker(plugged, plug.guard(ledger));
  const start = platform.now;

  const lastEventAt = () => (platform.stored.get('tracker') as Tracker | undefined)?.lastEventAt ?? 0;

  /** Was it saved before the worker was stopped? If not, whoever told it tells it again: a person, an alarm that repeats. */
  async function tell(event: Event): Promise<void> {
    if (plug.isPulled) return dispatch(event);
    const before = structuredClone(platform.stored.get('tracker'));
    await Promise.race([dispatch(event), plug.pulled]);
    if (!plug.isPulled) return;
    dispatch = startWorker(platform, ledger);
    const wasSaved =
      lastEventAt() === platform.now && JSON.stringify(platform.stored.get('tracker')) !== JSON.stringify(before);
    await dispatch({ type: 'workerStarted' });
    if (!wasSaved) await dispatch(event);
  }

  async function ring(until: number): Promise<void> {
    for (let at = platform.alarmAt; at !== null && at <= until; at = platform.alarmAt) {
      platform.now = at;
      // The browser sets a repeating alarm on by itself; the worker then moves it to where it is wished.
      platform.alarmAt = at + 5 * minute;
      await tell({ type: 'woke' });
    }
  }

  for (const [at, event] of recordedDay) {
    await ring(start + at * minute);
    platform.now = start + at * minute;
    await tell(event);
  }
  await ring(start + 260 * minute);
  const rows = await ledger.between(0, Number.POSITIVE_INFINITY);
  const waiting = (platform.stored.get('outbox') as Outbox).rows.length;
  // Counters may have gaps where an event was handled twice; what was done, and when, may not differ.
  const history = rows.map(({ id: _, ...row }) => row);
  const notices = platform.deeds.filter(({ did }) => did === 'notify').length;
  return { calls: plug.calls, history, waiting, notices };
}

test('the recorded day has what it takes: bouts, breaks of every outcome, and prompts', async () => {
  const { history, waiting, notices, calls } = await live(null);
  const outcomes = new Set(history.map((row) => (row.kind === 'break' ? row.outcome : row.kind)));
  expect([...outcomes].sort()).toEqual([
    'bout',
    'done',
    'missed',
    'natural',
    'offered',
    'skipped',
    'snoozed',
    'undone',
  ]);
  expect(waiting).toBe(0);
  expect(notices).toBeGreaterThan(4);
  expect(calls).toBeGreaterThan(200);
});

// STORE-6
test('stopped at any call to the browser, before it or after it: the same ledger, the same prompts, once each', async () => {
  const whole = await live(null);
  for (let call = firstStop; call <= whole.calls; call += oneIn) {
    for (const getsThrough of [false, true]) {
      const { history, waiting, notices } = await live({ call, getsThrough });
      const where = `stopped ${getsThrough ? 'after' : 'before'} call ${call} of ${whole.calls}`;
      expect(history, where).toEqual(whole.history);
      expect({ waiting, notices }, where).toEqual({ waiting: 0, notices: whole.notices });
    }
  }
}, 1_200_000);
