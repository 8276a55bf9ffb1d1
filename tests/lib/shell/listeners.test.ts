import { beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '../../../lib/core/events';
import { registerListeners } from '../../../lib/shell/listeners';
import { FakePlatform } from '../../support/fake-platform';

let platform: FakePlatform;
let heard: Event[];

beforeEach(async () => {
  platform = new FakePlatform();
  heard = [];
  const dispatch = async (event: Event) => void heard.push(event);
  registerListeners(platform, dispatch, { firstBreakInMs: null });
  await Promise.resolve();
});

const take = () => heard.splice(0);

test('a worker that comes up says so and asks who is there', () => {
  expect(take()).toEqual([
    { type: 'workerStarted' },
    { type: 'presenceSeen', presence: 'active', thresholdMs: 60_000 },
  ]);
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
  expect(take()).toEqual([
    { type: 'installed' },
    { type: 'browserStarted' },
    { type: 'woke' },
    { type: 'presenceSeen', presence: 'locked', thresholdMs: 60_000 },
    { type: 'noticeClicked', id: 'prompt-1-once' },
    { type: 'noticeClicked', id: 'prompt-1-once' },
    { type: 'promptSnoozed' },
    { type: 'noticeClosed', id: 'prompt-1-once', byHand: true },
  ]);
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
    expect(take()).toEqual([{ type: 'viewOpened', returning: false }, { type: 'lastViewClosed' }]);
  });
});
