import { expect, test } from 'vitest';
import type { Event } from '../../lib/core/state/events';
import type { Outbox } from '../../lib/core/state/outbox';
import type { Tracker } from '../../lib/core/state/tracker';
import { FakeLedger } from '../support/fake-ledger';
import { FakePlatform } from '../support/fake-platform';
import { recordedDay } from '../support/recorded-day';
import { startWorker } from '../support/worker';
import { browserAt, type Moment, momentOf, noticesIn } from './moment';

const minute = 60_000;

/**
 * After each stop the rest of the day is lived anew. Where every change is checked, that is done for each; where somebody waits,
 * for one in so many, and for others at every run.
 */
const oneIn = process.env.CI === 'true' ? 1 : 5;
const firstStop = Math.floor(Math.random() * oneIn);

/** Where a worker was stopped, and what is to come of the day. */
interface Stop {
  readonly where: string;
  /** The event that it was told. */
  readonly event: Event;
  /** Was it saved before? If not, whoever told it tells it again: a person, an alarm that repeats. */
  readonly wasSaved: boolean;
  /** Which event of the recorded day comes next. */
  readonly next: number;
  readonly moment: Moment;
}

const awaited = ['storage', 'alarm', 'notifications', 'toolbar', 'menu', 'surfaces'] as const;

/** Has every call to the browser looked at: before it is made, and when it is. */
function watched<Adapter extends object>(adapter: Adapter, look: (isMade: boolean) => void): Adapter {
  return new Proxy(adapter, {
    get: (target, name) => {
      const member = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...details: unknown[]) => {
        look(false);
        const answer = member.apply(target, details);
        look(true);
        return answer;
      };
    },
  });
}

/** Lives on through the recorded day, from its event `next` to its end. Each event goes through `tell`. */
async function liveOn(
  platform: FakePlatform,
  start: number,
  next: number,
  tell: (event: Event, following: number) => Promise<void>,
): Promise<void> {
  const ring = async (until: number, following: number) => {
    for (let at = platform.alarmAt; at !== null && at <= until; at = platform.alarmAt) {
      platform.now = at;
      // The browser sets a repeating alarm on by itself; the worker then moves it to where it is wished.
      platform.alarmAt = at + 5 * minute;
      await tell({ type: 'woke' }, following);
    }
  };
  for (const [index, [at, event]] of recordedDay.entries()) {
    if (index < next) continue;
    await ring(start + at * minute, index);
    platform.now = start + at * minute;
    await tell(event, index + 1);
  }
  await ring(start + 260 * minute, recordedDay.length);
}

/** What is left of a day. */
async function leftOf(platform: FakePlatform, ledger: FakeLedger, noticesBefore = 0) {
  const rows = await ledger.between(0, Number.POSITIVE_INFINITY);
  const waiting = (platform.stored.get('outbox') as Outbox).rows.length;
  // Counters may have gaps where an event was handled twice; what was done, and when, may not differ.
  const history = rows.map(({ id: _, ...row }) => row);
  return { history, waiting, notices: noticesBefore + noticesIn(platform.deeds) };
}

/** Lives through the whole of the recorded day with one worker, and has `onCall` look at each moment at which it could stop. */
async function live(onCall: (stop: () => Stop) => void = () => undefined) {
  const platform = new FakePlatform();
  const ledger = new FakeLedger();
  const start = platform.now;
  let calls = 0;
  let [told, following, before] = [{ type: 'woke' } as Event, 0, ''];
  const storedTracker = () => JSON.stringify(platform.stored.get('tracker'));
  const look = (isMade: boolean) => {
    if (!isMade) calls += 1;
    const where = `stopped ${isMade ? 'after' : 'before'} call ${calls}`;
    const lastEventAt = (platform.stored.get('tracker') as Tracker | undefined)?.lastEventAt ?? 0;
    onCall(() => ({
      where,
      event: told,
      wasSaved: lastEventAt === platform.now && storedTracker() !== before,
      next: following,
      moment: momentOf(platform, ledger),
    }));
  };
  const guarded = Object.fromEntries(awaited.map((name) => [name, watched(platform[name], look)]));
  const plugged = Object.create(platform, Object.getOwnPropertyDescriptors(guarded)) as FakePlatform;
  const dispatch = startWorker(plugged, watched(ledger, look));
  await liveOn(platform, start, 0, async (event, next) => {
    [told, following, before] = [event, next, storedTracker()];
    await dispatch(event);
  });
  return { calls, start, ...(await leftOf(platform, ledger)) };
}

/** A new worker finds what the one that was stopped has left, and lives through the rest of the day. */
async function liveFrom({ event, wasSaved, next, moment }: Stop, start: number) {
  const { platform, ledger } = await browserAt(moment);
  platform.takeDeeds();
  const dispatch = startWorker(platform, ledger);
  await dispatch({ type: 'workerStarted' });
  if (!wasSaved) await dispatch(event);
  await liveOn(platform, start, next, dispatch);
  return leftOf(platform, ledger, moment.notices);
}

test('the recorded day has what it takes: bouts, breaks of every outcome, and prompts', async () => {
  const { history, waiting, notices, calls } = await live();
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
  // What comes of a stop follows from what it leaves behind, and many leave the same: a call that only asks changes nothing.
  const stops = new Map<string, Stop>();
  const { start, calls, history, notices } = await live((stop) => {
    const { where, ...left } = stop();
    const key = JSON.stringify(left);
    if (!stops.has(key)) stops.set(key, structuredClone({ where, ...left }));
  });
  expect(stops.size).toBeGreaterThan(100);
  for (const [number, stop] of [...stops.values()].entries()) {
    if (number % oneIn !== firstStop) continue;
    const left = await liveFrom(stop, start);
    expect(left, `${stop.where} of ${calls}`).toEqual({ history, waiting: 0, notices });
  }
}, 300_000);
