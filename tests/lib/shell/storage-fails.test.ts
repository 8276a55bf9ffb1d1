import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Event } from '../../../lib/core/state/events';
import { breakRow } from '../../../lib/core/state/history-row';
import type { LogEntry } from '../../../lib/core/state/log-entry';
import { noPolicy } from '../../../lib/core/state/policy';
import type { State } from '../../../lib/core/state/state';
import { createStateStorage, pageLimits } from '../../../lib/shell/state-storage';
import { FakeLedger } from '../../support/fake-ledger';
import { FakePlatform } from '../../support/fake-platform';
import { startWorker, type Worker } from '../../support/worker';

const minute = 60_000;
const never = () => new Promise<never>(() => undefined);
const rejects = () => Promise.reject(new Error('storage is broken'));
const ways = [
  ['hangs', never],
  ['rejects', rejects],
] as const;
/** Of reading, what is no answer at all is as good as none: it is not an empty storage. */
const waysToRead = [...ways, ['gives nonsense', async () => [] as never] as const] as const;

let platform: FakePlatform;
let works: FakePlatform['storage'];
let dispatch: Worker;

let ledger: FakeLedger;

const newWorker = () => startWorker(platform, ledger);

beforeEach(() => {
  vi.useFakeTimers();
  platform = new FakePlatform();
  works = { ...platform.storage };
  ledger = new FakeLedger();
  dispatch = newWorker();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Whatever is waited for comes, or its limit passes. Resolves to whether the event was taken, and how long that took. */
async function told(event: Event, worker = dispatch): Promise<{ isTaken: boolean; seconds: number }> {
  const before = Date.now();
  const taken = worker(event).then(
    () => ({ isTaken: true, seconds: (Date.now() - before) / 1000 }),
    () => ({ isTaken: false, seconds: (Date.now() - before) / 1000 }),
  );
  await vi.advanceTimersByTimeAsync(60_000);
  return taken;
}

/** What is in memory until the browser closes. */
const spare = () => (platform.spare as { items: State } | undefined)?.items;
const disk = () => Object.fromEntries(platform.stored) as unknown as State;
const deeds = (workerLog: readonly LogEntry[] = []) => workerLog.map(({ event }) => event);

/** Minutes pass, and the alarm rings whenever it was set: in this worker, or each time in a new one. */
async function passes(minutes: number, worker = () => dispatch): Promise<void> {
  const end = platform.now + minutes * minute;
  while (platform.now < end) {
    platform.now = Math.min(end, Math.max(platform.now + 1, platform.alarmAt ?? end));
    await told({ type: 'woke' }, worker());
  }
}

describe.each(waysToRead)('storage that %s when it is read', (_, fails) => {
  test('keeps nobody from being told of a break, though each worker begins without it', async () => {
    platform.storage.get = fails;
    await told({ type: 'installed' });
    await passes(31, newWorker);
    expect([...platform.up.keys()]).toEqual(['prompt-1-once']);
    expect(await told({ type: 'promptSnoozed' }, newWorker())).toMatchObject({ isTaken: true });
    expect(spare()?.tracker.prompt.kind, 'the next worker finds it').toBe('snoozed');
    expect(deeds(spare()?.workerLog).filter((event) => event === 'notRead')).toHaveLength(1);
    expect([...platform.stored]).toEqual([]);
  });

  test('costs nothing of what is stored: settings and person are there again when it answers, and the time counted since', async () => {
    await told({ type: 'installed' });
    await told({ type: 'settingChanged', name: 'snoozeMinutes', value: 9 });
    await told({ type: 'favouriteChanged', exercise: 'side_bend', isFavourite: true });
    const before = disk();
    platform.storage.get = fails;
    dispatch = newWorker();
    platform.now += 10 * minute;
    expect(await told({ type: 'woke' })).toMatchObject({ isTaken: true });
    const began = platform.now;
    expect(disk(), 'the disk is as it was').toEqual(before);
    await passes(31, newWorker);
    expect(platform.up.size).toBe(1);
    platform.storage.get = works.get;
    dispatch = newWorker();
    await told({ type: 'promptSkipped' });
    expect(disk().settings).toMatchObject({ snoozeMinutes: 9 });
    expect(disk().person.favourites).toEqual(['side_bend']);
    expect(disk().person.memory.side_bend?.offeredAt).toBe(began + 30 * minute);
    expect(disk().tracker.clock.boutStartedAt).toBe(began);
    expect(disk().tracker.explanation.kind).toBe('skipped');
    expect(deeds(disk().workerLog)).toEqual(expect.arrayContaining(['installed', 'notRead', 'told', 'readAgain']));
    expect(platform.spare).toBe(undefined);
  });

  // STORE-13
  test('takes no change to settings or person, and says so; what is stored would come back over it', async () => {
    platform.storage.get = fails;
    await told({ type: 'woke' });
    expect(await told({ type: 'settingChanged', name: 'snoozeMinutes', value: 9 })).toMatchObject({ isTaken: false });
    const check: Event = { type: 'safetyChecked', outcome: 'ok', hidden: [], plan: [] };
    expect(await told(check)).toMatchObject({ isTaken: false });
    const device = 'this-computer';
    expect(await told({ type: 'syncSwitched', isOn: true, device })).toMatchObject({ isTaken: false });
    // What seems to change nothing may change what is stored.
    expect(await told({ type: 'syncSwitched', isOn: false, device })).toMatchObject({ isTaken: false });
    expect(await told({ type: 'settingChanged', name: 'snoozeMinutes', value: 5 })).toMatchObject({ isTaken: false });
    expect(await told({ type: 'safetyForgotten' })).toMatchObject({ isTaken: false });
    expect(await told({ type: 'personMoved' })).toMatchObject({ isTaken: true });
    expect(spare()?.settings.snoozeMinutes).not.toBe(9);
    expect(spare()?.tracker.explanation.kind).toBe('moved');
  });

  // POLICY-4
  test('brings back no row that waited where the organisation has wanted no history since', async () => {
    await told({ type: 'installed' });
    platform.stored.set('outbox', { rows: [breakRow('waits', platform.now, 'done')], refusal: null });
    platform.storage.get = fails;
    dispatch = newWorker();
    platform.now += minute;
    await told({ type: 'policySeen', policy: { ...noPolicy, noHistory: true } });
    platform.storage.get = works.get;
    platform.now += minute;
    await told({ type: 'woke' });
    expect(disk().policy.noHistory).toBe(true);
    expect(disk().outbox.rows).toEqual([]);
    expect(ledger.rows.size).toBe(0);
  });

  test('leaves a pause that was on as it was', async () => {
    await told({ type: 'installed' });
    await told({ type: 'remindersPaused', length: 'twoHours' });
    const { pause } = disk().tracker;
    platform.storage.get = fails;
    dispatch = newWorker();
    platform.now += 10 * minute;
    await told({ type: 'woke' });
    platform.storage.get = works.get;
    await told({ type: 'woke' });
    expect(disk().tracker.pause).toEqual(pause);
  });

  test('is not missed by a worker that has read it once: it goes on with all it knew', async () => {
    await told({ type: 'installed' });
    await told({ type: 'settingChanged', name: 'shortBreakEveryMinutes', value: 20 });
    platform.storage.get = fails;
    await passes(21);
    expect(platform.up.size).toBe(1);
    expect(disk().tracker.prompt.kind, 'it is still written').toBe('up');
    expect(await told({ type: 'settingChanged', name: 'snoozeMinutes', value: 9 })).toMatchObject({ isTaken: true });
    platform.storage.get = works.get;
    await told({ type: 'woke' }, newWorker());
    expect(disk().settings).toMatchObject({ shortBreakEveryMinutes: 20, snoozeMinutes: 9 });
  });

  test('and a memory that fails too: this worker still tells of the break', async () => {
    platform.storage.get = fails;
    platform.storage.getSpare = fails;
    platform.storage.setSpare = fails;
    await told({ type: 'installed' });
    await passes(31);
    platform.now += 2 * minute;
    await told({ type: 'woke' });
    expect(platform.up.size).toBe(1);
  });
});

describe.each(ways)('storage that %s when it is written', (_, fails) => {
  test('loses nothing: it is in memory, pages say that it is not saved, and it is written later', async () => {
    await told({ type: 'installed' });
    platform.storage.set = fails;
    await told({ type: 'settingChanged', name: 'snoozeMinutes', value: 9 });
    const page = createStateStorage(platform.storage, pageLimits);
    const seen = await page.load(platform.now, platform.zone);
    expect(seen).toMatchObject({ isUnsaved: true, state: { settings: { snoozeMinutes: 9 } } });
    expect(deeds(seen.state.workerLog)).toContain('notSaved');
    await passes(31, newWorker);
    expect(platform.up.size).toBe(1);
    platform.storage.set = works.set;
    await told({ type: 'promptSkipped' }, newWorker());
    expect(disk().settings).toMatchObject({ snoozeMinutes: 9 });
    expect(disk().tracker.explanation.kind).toBe('skipped');
    expect(platform.spare).toBe(undefined);
  });

  test('and a memory that fails too: this worker still tells of the break, and still has the change', async () => {
    await told({ type: 'installed' });
    platform.storage.set = fails;
    platform.storage.setSpare = fails;
    platform.storage.getSpare = fails;
    await told({ type: 'settingChanged', name: 'snoozeMinutes', value: 9 });
    await passes(31);
    expect(platform.up.size).toBe(1);
    platform.storage.set = works.set;
    await told({ type: 'woke' });
    expect(disk().settings).toMatchObject({ snoozeMinutes: 9 });
  });
});

describe.each(ways)('a memory that %s, with a disk that works', (_, fails) => {
  test('costs nothing', async () => {
    platform.storage.getSpare = fails;
    platform.storage.setSpare = fails;
    await told({ type: 'installed' });
    await passes(31, newWorker);
    expect(disk().tracker.prompt.kind).toBe('up');
    expect(deeds(disk().workerLog)).not.toContain('notSaved');
  });

  test('when it would not let go of what it held, that is not taken for newer than the disk', async () => {
    await told({ type: 'installed' });
    platform.refusesWrites = true;
    await told({ type: 'settingChanged', name: 'snoozeMinutes', value: 9 });
    platform.refusesWrites = false;
    platform.storage.setSpare = fails;
    platform.now += minute;
    await told({ type: 'woke' });
    await told({ type: 'settingChanged', name: 'snoozeMinutes', value: 3 });
    platform.now += minute;
    await told({ type: 'woke' }, newWorker());
    expect(disk().settings).toMatchObject({ snoozeMinutes: 3 });
  });
});

test('a write that comes through long after it was given up does not bring back what was before it', async () => {
  await told({ type: 'installed' });
  let late: () => void = () => undefined;
  platform.storage.set = (items) => {
    late = () => void works.set(items);
    return never();
  };
  platform.now += minute;
  await told({ type: 'settingChanged', name: 'snoozeMinutes', value: 9 });
  const firstWrite = late;
  platform.now += minute;
  await told({ type: 'settingChanged', name: 'snoozeMinutes', value: 3 });
  firstWrite();
  platform.storage.set = works.set;
  platform.now += minute;
  await told({ type: 'woke' }, newWorker());
  expect(disk().settings).toMatchObject({ snoozeMinutes: 3 });
});

test('a hang is waited for once: an event takes 10 seconds and a little at first, and a few seconds after that', async () => {
  platform.storage.get = never;
  const first = await told({ type: 'installed' });
  expect(first.seconds).toBeLessThanOrEqual(12);
  const next = await told({ type: 'woke' });
  expect(next.seconds).toBeLessThanOrEqual(5);
  const inNewWorker = await told({ type: 'woke' }, newWorker());
  expect(inNewWorker.seconds).toBeLessThanOrEqual(5);
});

test('a page that can learn nothing of the person says so, rather than show somebody new', async () => {
  platform.storage.get = never;
  const page = createStateStorage(platform.storage, pageLimits);
  const asked = page.load(platform.now, platform.zone);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await asked).toMatchObject({ origin: 'blind', news: 'stateNotRead' });
});
