import { beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '../../../lib/core/state/events';
import { freshTracker } from '../../../lib/core/state/fresh-tracker';
import type { Outbox } from '../../../lib/core/state/outbox';
import type { Tracker } from '../../../lib/core/state/tracker';
import { createStateStorage, workerLimits } from '../../../lib/shell/state-storage';
import { FakeLedger } from '../../support/fake-ledger';
import { FakePlatform } from '../../support/fake-platform';
import { startWorker, type Worker } from '../../support/worker';

const minute = 60_000;

let platform: FakePlatform;
let ledger: FakeLedger;
let dispatch: Worker;

beforeEach(() => {
  platform = new FakePlatform();
  ledger = new FakeLedger();
  dispatch = startWorker(platform, ledger);
});

const load = () => createStateStorage(platform.storage, workerLimits).load(platform.now, platform.zone);
const waiting = () => (platform.stored.get('outbox') as Outbox).rows;
const tracker = () => platform.stored.get('tracker') as Tracker;
const did = () => platform.takeDeeds().map((deed) => deed.did);

/** Thirty minutes of sitting, and the alarm that says so. */
async function becomesDue(): Promise<void> {
  await dispatch({ type: 'installed' });
  const due = platform.now + 30 * minute;
  while (platform.now < due) {
    platform.now = platform.alarmAt ?? due;
    await dispatch({ type: 'woke' });
  }
}

describe('one event', () => {
  // STORE-1
  test('is saved before the browser is touched', async () => {
    await dispatch({ type: 'installed' });
    const [first, ...others] = did();
    expect([first, others.sort()]).toEqual(['save', ['alarm', 'menu', 'threshold', 'title']]);
  });

  test('that changes nothing outside touches nothing outside', async () => {
    await dispatch({ type: 'installed' });
    platform.takeDeeds();
    await dispatch({ type: 'woke' });
    expect(platform.takeDeeds()).toEqual([{ did: 'save', keys: ['tracker', 'workerLog', 'seal'] }]);
  });

  test('is one write', async () => {
    await becomesDue();
    platform.takeDeeds();
    await dispatch({ type: 'safetyChecked', outcome: 'ok', hidden: [], plan: [] });
    expect(platform.takeDeeds().filter(({ did }) => did === 'save')).toEqual([
      { did: 'save', keys: ['person', 'tracker', 'seal'] },
    ]);
  });

  test('that the disk will not take is kept in memory, goes on working, and is written when the disk takes it again', async () => {
    await dispatch({ type: 'installed' });
    platform.refusesWrites = true;
    platform.now += 4 * minute;
    await dispatch({ type: 'personMoved' });
    expect(tracker().explanation.kind, 'on disk, nothing has changed').toBe('none');
    const kept = await load();
    expect(kept).toMatchObject({ isUnsaved: true, state: { tracker: { explanation: { kind: 'moved' } } } });
    expect(kept.state.workerLog.at(-1)).toMatchObject({ event: 'notSaved' });
    platform.now += 4 * minute;
    await startWorker(platform, ledger)({ type: 'woke' });
    platform.refusesWrites = false;
    await dispatch({ type: 'woke' });
    expect(tracker().explanation.kind).toBe('moved');
    expect(await load()).toMatchObject({ isUnsaved: false });
  });
});

describe('events at the same time', () => {
  test('are handled one after the other: twenty snoozes are one', async () => {
    await becomesDue();
    const events: Event[] = Array.from({ length: 20 }, () => ({ type: 'promptSnoozed' }));
    await Promise.all(events.map(dispatch));
    expect(tracker().prompt).toMatchObject({ kind: 'snoozed', snoozes: 1 });
  });
});

describe('the browser', () => {
  // PROMPT-13
  test('gets one notification for one prompt, with the move named and two buttons', async () => {
    await becomesDue();
    expect([...platform.up]).toEqual([
      [
        'prompt-1-once',
        {
          title: 'Time for a short break',
          message: 'A seated side bend, about 1 minute. Click to open it.',
          buttons: ['Start', 'Snooze 5 min'],
        },
      ],
    ]);
    platform.takeDeeds();
    await dispatch({ type: 'woke' });
    expect(did()).toEqual(['save']);
  });

  // WAKE-7
  test('that lost its alarm and its badge has them again after the next event', async () => {
    await becomesDue();
    platform.alarmAt = null;
    await platform.toolbar.setBadge('', 'calm');
    platform.takeDeeds();
    await dispatch({ type: 'workerStarted' });
    expect(did()).toEqual(['save', 'alarm', 'badge']);
  });

  test('sees the count to a break calmly, and the break that is due stand out', async () => {
    await becomesDue();
    expect(platform.takeDeeds().filter(({ did }) => did === 'badge')).toEqual([
      ...['5', '4', '3', '2', '1'].map((text) => ({ did: 'badge', text, look: 'calm' })),
      { did: 'badge', text: 'now', look: 'due' },
    ]);
  });

  test('is told what the wait is for by the tooltip', async () => {
    await dispatch({ type: 'installed' });
    expect(platform.takeDeeds()).toContainEqual({ did: 'title', text: 'Limber: next break at 9:30' });
  });

  test('opens the guide once, after a click', async () => {
    await becomesDue();
    platform.takeDeeds();
    await dispatch({ type: 'notificationClicked', id: 'prompt-1-once' });
    expect(did()).toEqual(['save', 'openGuide', 'clear']);
  });
});

describe('a new worker', () => {
  test('goes on from what is stored', async () => {
    await becomesDue();
    await startWorker(platform, ledger)({ type: 'promptSnoozed' });
    expect(tracker().prompt).toMatchObject({ kind: 'snoozed', until: platform.now + 5 * minute });
  });

  test('that finds a tracker it cannot read starts a new bout and keeps the old one aside', async () => {
    platform.stored.set('tracker', { clock: 'broken' });
    platform.stored.set('settings', { shortBreakEveryMinutes: 45, snoozeMinutes: 'x' });
    await dispatch({ type: 'workerStarted' });
    expect(tracker().clock).toEqual(freshTracker(platform.now).clock);
    const values = { tracker: { clock: 'broken' }, settings: { snoozeMinutes: 'x' } };
    expect(platform.stored.get('setAside')).toEqual([{ at: platform.now, values }]);
    expect(platform.stored.get('settings')).toMatchObject({ shortBreakEveryMinutes: 45 });
  });

  test('keeps aside what was put aside before, never a safety result, and removes it when the person says so', async () => {
    platform.stored.set('setAside', { tracker: { clock: 'of an older Limber' } });
    const safety = { version: 4, checkedAt: platform.now, result: 'limited', hidden: ['of-a-newer-limber'] };
    platform.stored.set('person', { safety, favourites: ['side_bend', 7], memory: {} });
    await dispatch({ type: 'workerStarted' });
    const kept = platform.stored.get('setAside');
    expect(kept).toEqual([
      { at: 0, values: { tracker: { clock: 'of an older Limber' } } },
      { at: platform.now, values: { person: { favourites: [7] } } },
    ]);
    expect(JSON.stringify([...platform.stored]), 'nothing of the result is left').not.toContain('of-a-newer-limber');
    for (let time = 0; time < 20; time += 1) {
      platform.stored.set('tracker', { clock: time });
      await dispatch({ type: 'woke' });
    }
    expect((platform.stored.get('setAside') as unknown[]).length).toBe(8);
    expect((platform.stored.get('setAside') as unknown[]).slice(0, 2), 'what came first stays').toEqual(kept);
    await dispatch({ type: 'setAsideRemoved' });
    expect(platform.stored.get('setAside')).toEqual([]);
  });

  test('that finds it in a zone that nobody knows goes on in the computer’s own', async () => {
    platform.stored.set('zone', 'Mars/Base');
    await dispatch({ type: 'hoursChanged', hours: [[], [], [], [], [], [], [{ from: 540, to: 600 }]] });
    expect(platform.stored.get('zone')).toBe('Europe/Berlin');
    await dispatch({ type: 'personMoved' });
    expect(tracker().explanation.kind).toBe('moved');
  });
});

describe('settings of a newer Limber', () => {
  test('are never overwritten with less: a change adds to them', async () => {
    const newer = { version: 99, shortBreakEveryMinutes: 40, snoozeMinutes: { unit: 'h' }, hours: [1, 2] };
    platform.stored.set('settings', newer);
    await dispatch({ type: 'settingChanged', name: 'naturalBreakMinutes', value: 10 });
    expect(platform.stored.get('settings')).toEqual({ ...newer, naturalBreakMinutes: 10 });
  });
});

describe('the ledger', () => {
  test('gets each row once, and the outbox is empty afterwards', async () => {
    await becomesDue();
    await dispatch({ type: 'promptSkipped' });
    expect([...ledger.rows.values()].map((row) => row.kind === 'break' && row.outcome)).toEqual(['offered', 'skipped']);
    expect(waiting()).toEqual([]);
  });

  test('that cannot be written loses nothing: the rows wait', async () => {
    const { put } = ledger;
    Object.assign(ledger, { put: () => Promise.reject(new Error('no disk')) });
    await becomesDue();
    expect(waiting()).toHaveLength(1);
    Object.assign(ledger, { put });
    await dispatch({ type: 'woke' });
    expect(ledger.rows.size, 'it is not asked again at every event').toBe(0);
    platform.now += minute;
    await dispatch({ type: 'woke' });
    expect(ledger.rows.size).toBe(1);
    expect(waiting()).toEqual([]);
  });
});

describe('a test reminder', () => {
  test('says in the log what the browser answered', async () => {
    await dispatch({ type: 'testNotificationPressed' });
    expect(platform.stored.get('workerLog')).toContainEqual({ at: platform.now, event: 'testShown', ms: 0 });
  });
});
