import { beforeEach, describe, expect, test, vi } from 'vitest';
import { intentOf } from '../../../lib/core/reminders/quick-actions';
import type { Event } from '../../../lib/core/state/events';
import { noPolicy } from '../../../lib/core/state/policy';
import { createLane } from '../../../lib/shell/lane';
import { registerListeners } from '../../../lib/shell/listeners';
import type { Dispatch } from '../../../lib/shell/runtime';
import { FakePlatform } from '../../support/fake-platform';

let platform: FakePlatform;
let heard: Event[];
const report = () => undefined;

/** Hears events in the order in which they are given, as the runtime does. */
function createDispatch(): Dispatch {
  const queue = createLane();
  return (event) => queue(async () => void heard.push(await event));
}

const answerData = async () => ({ ok: true }) as const;
/** A browser on a computer for which no organisation has set anything, as Limber knows already. */
function knownPlatform(): FakePlatform {
  const known = new FakePlatform();
  known.stored.set('policy', noPolicy);
  return known;
}

const answerHistory = async () => ({ ok: true, summary: { count: 3, since: 7 } }) as const;

beforeEach(async () => {
  platform = knownPlatform();
  heard = [];
  const dispatch = createDispatch();
  registerListeners(platform, dispatch, { firstBreakInMs: null, report, answerHistory, answerData });
  await vi.waitFor(() => expect(heard).toHaveLength(1));
});

const take = () => heard.splice(0);

const seen = {
  presence: 'active',
  thresholdMs: 60_000,
  isAudible: false,
  inCall: false,
  isMicOrCameraOn: false,
  isScreenShared: false,
  isFullscreen: false,
  isBusy: false,
};

test('a worker that comes up says so, in which session of the browser, and who is there', () => {
  expect(take()).toEqual([{ type: 'workerStarted', session: 'first', seen }]);
});

test('a worker that comes up without an alarm sets one before anything else', () => {
  expect(platform.takeDeeds()).toEqual([{ did: 'alarm', at: platform.now + 5 * 60_000 }]);
});

test('a worker says that it came up before anything else', async () => {
  platform = knownPlatform();
  registerListeners(platform, createDispatch(), { firstBreakInMs: null, report, answerHistory, answerData });
  take();
  await platform.tells('installed');
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  expect(take()).toEqual([{ type: 'workerStarted', session: 'first', seen }, { type: 'installed' }]);
});

test('a browser that says it has started has started, though nothing else answers', async () => {
  platform = knownPlatform();
  platform.lifecycle.session = () => Promise.reject(new Error('no session storage'));
  heard = [];
  registerListeners(platform, createDispatch(), { firstBreakInMs: null, report, answerHistory, answerData });
  await platform.tells('browserStarted');
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(take()).toEqual([{ type: 'browserStarted', session: null, seen }]);
});

test('every listener is there in the first turn', async () => {
  take();
  await platform.tells('installed');
  await platform.tells('browserStarted');
  await platform.tells('wake');
  await platform.tells('presence', 'locked');
  await platform.tells('clicked', 'prompt-1-once');
  await platform.tells('button', 'prompt-1-once', 0);
  await platform.tells('button', 'prompt-1-once', 1);
  await platform.tells('closed', 'prompt-1-once', true);
  await vi.waitFor(() => expect(heard).toHaveLength(7));
  expect(take().sort((one, other) => one.type.localeCompare(other.type))).toEqual([
    { type: 'installed' },
    { type: 'notificationClicked', id: 'prompt-1-once' },
    { type: 'notificationClosed', id: 'prompt-1-once', byHand: true },
    { type: 'notificationStarted', id: 'prompt-1-once' },
    { type: 'presenceSeen', ...seen, presence: 'locked' },
    { type: 'promptSnoozed' },
    { type: 'woke', seen },
  ]);
});

describe('what a person is in the middle of', () => {
  test('is looked at whenever the alarm rings', async () => {
    take();
    Object.assign(platform, { isInCall: true, isFullscreen: true, isBusy: true, isAudible: true });
    await platform.tells('wake');
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    const all = { inCall: true, isFullscreen: true, isBusy: true, isAudible: true };
    expect(take()).toEqual([{ type: 'woke', seen: { ...seen, ...all } }]);
  });

  test('is looked at anew when meeting sites are allowed, or no longer', async () => {
    take();
    platform.isInCall = true;
    await platform.tells('callAccess');
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(take()).toEqual([{ type: 'signalsSeen', ...seen, inCall: true }]);
  });

  test('is looked at anew when a tab begins or ends to use the microphone, the camera or the screen', async () => {
    take();
    platform.shared.add('screen').add('microphone');
    await platform.tells('sharing');
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(take()).toEqual([{ type: 'signalsSeen', ...seen, isMicOrCameraOn: true, isScreenShared: true }]);
  });

  test.each(['microphone', 'camera', 'screen'] as const)(
    'is seen but for the %s, if that cannot be seen',
    async (unseen) => {
      take();
      for (const what of ['microphone', 'camera', 'screen'] as const) platform.shared.add(what);
      const { isOn } = platform.sharing;
      platform.sharing.isOn = (what) => (what === unseen ? Promise.reject(new Error('no')) : isOn(what));
      await platform.tells('wake');
      await vi.waitFor(() => expect(heard).toHaveLength(1));
      const isScreenShared = unseen !== 'screen';
      expect(take()).toEqual([{ type: 'woke', seen: { ...seen, isMicOrCameraOn: true, isScreenShared } }]);
    },
  );

  // WAIT-17
  test('holds no reminder up when it cannot be seen', async () => {
    take();
    platform.calls.isLikely = () => Promise.reject(new Error('no permissions'));
    platform.windows.isFullscreen = () => Promise.reject(new Error('no windows'));
    platform.sharing.isOn = () => Promise.reject(new Error('no such property'));
    await platform.tells('wake');
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(take()).toEqual([{ type: 'woke', seen }]);
  });

  test('is no typing in a demonstration: who watches one waits for the break', async () => {
    platform = knownPlatform();
    platform.isBusy = true;
    registerListeners(platform, createDispatch(), { firstBreakInMs: 10_000, report, answerHistory, answerData });
    take();
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(take()).toEqual([{ type: 'workerStarted', session: 'first', seen }]);
  });

  // WAIT-9
  test('is a pause in typing when the browser says idle early: it is dated from 15 seconds ago, not from 60', async () => {
    take();
    await platform.tells('presence', 'idle');
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(take()).toEqual([{ type: 'presenceSeen', ...seen, presence: 'idle', thresholdMs: 15_000 }]);
    platform.presence = 'idle';
    await platform.tells('presence', 'idle');
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(take()).toEqual([{ type: 'presenceSeen', ...seen, presence: 'idle' }]);
  });
});

describe('an answer is the popup’s own intent', () => {
  test.each(['command', 'menuClicked'])('from a %s', async (event) => {
    take();
    for (const name of Object.keys(intentOf)) await platform.tells(event, name);
    await vi.waitFor(() => expect(heard).toHaveLength(Object.keys(intentOf).length));
    expect(take()).toEqual(Object.values(intentOf));
  });

  test('from the buttons of a notification that asks something', async () => {
    take();
    await platform.tells('button', 'followUp-stillStanding-2', 0);
    await platform.tells('button', 'followUp-stillStanding-2', 1);
    await platform.tells('button', 'followUp-stillPaused-3', 0);
    await platform.tells('button', 'followUp-stillPaused-3', 1);
    await vi.waitFor(() => expect(heard).toHaveLength(3));
    expect(take()).toEqual([{ type: 'satDown' }, { type: 'stoodUp' }, { type: 'remindersResumed' }]);
  });

  test('and a name that means nothing is none', async () => {
    take();
    await platform.tells('command', 'toString');
    await platform.tells('menuClicked', 'quiet');
    await platform.tells('command', 'moved');
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(take()).toEqual([{ type: 'personMoved' }]);
  });
});

describe('pages', () => {
  test('are answered; what is no intent is refused', async () => {
    take();
    expect(await platform.tells('message', { type: 'personMoved' })).toEqual({ ok: true });
    expect(await platform.tells('message', { type: 'woke' })).toEqual({ ok: false, error: 'notAnIntent' });
    expect(take()).toEqual([{ type: 'personMoved' }]);
  });

  test('count as one view while any of them is open', async () => {
    take();
    const closings: (() => void)[] = [];
    const view = { returning: false, onClosed: (closed: () => void) => void closings.push(closed) };
    await platform.tells('view', view);
    await platform.tells('view', view);
    for (const close of closings) close();
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(take()).toEqual([{ type: 'viewOpened', returning: false }, { type: 'lastViewClosed' }]);
  });
});

describe('a look that finds nobody', () => {
  const lookAt = async (stillMs: number) => {
    platform.idle.query = async (thresholdMs) => (stillMs >= thresholdMs ? 'idle' : 'active');
    await platform.tells('wake');
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    return take();
  };

  test.each([
    [70, 60],
    [130, 120],
    [255, 240],
    [8 * 3600, 1800],
  ])('long after they left (%d s) finds out since when', async (still, found) => {
    take();
    expect(await lookAt(still * 1000)).toEqual([
      { type: 'woke', seen: { ...seen, presence: 'idle', thresholdMs: found * 1000 } },
    ]);
  });

  test('is not needed while they are there', async () => {
    take();
    expect(await lookAt(20_000)).toEqual([{ type: 'woke', seen }]);
  });
});

test('a page that asks for a look has somebody found whose return the browser did not say', async () => {
  take();
  platform.presence = 'active';
  expect(await platform.tells('message', { type: 'lookAsked' })).toEqual({ ok: true });
  expect(take()).toEqual([{ type: 'signalsSeen', ...seen }]);
});
