import { beforeEach, expect, test, vi } from 'vitest';
import { noPolicy, unknownPolicy } from '../../../lib/core/state/policy';
import type { Reply } from '../../../lib/platform/platform';
import { Browser } from '../../support/background';

const minute = 60_000;

let browser: Browser;
const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const stored = (key: string) => browser.platform.stored.get(key) as never;
const state = async () => (await browser.page().read()).state;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 2, 8) });
  browser = new Browser();
});

async function starts(): Promise<void> {
  browser.startsWorker();
  await passes(1000);
}

test('a worker that starts asks what is set, and pages see it without a browser that answers', async () => {
  browser.platform.policy = { voice: { locked: true }, snoozeMinutes: { default: 9 } };
  await starts();
  expect((await state()).settings).toMatchObject({ voice: true, snoozeMinutes: 9 });
  expect(stored('settings') ?? {}, 'nothing of it is the person’s').not.toHaveProperty('voice');
});

test('what is set while the browser runs counts at once, and what is taken back as well', async () => {
  await starts();
  browser.platform.policy = { voice: { locked: true } };
  await browser.tells('managed');
  await passes(1000);
  expect((await state()).settings.voice).toBe(true);
  browser.platform.policy = {};
  await browser.tells('managed');
  await passes(1000);
  expect((await state()).settings.voice).toBe(false);
});

test('the same answer is no event: a worker that starts again writes nothing of it', async () => {
  browser.platform.policy = { voice: { locked: 'x' } };
  await starts();
  browser.platform.takeDeeds();
  await starts();
  const saves = browser.platform.takeDeeds().filter((deed) => deed.did === 'save');
  expect(saves.filter((deed) => deed.did === 'save' && deed.keys.includes('policy'))).toEqual([]);
  const lines = (await state()).workerLog.filter(({ event }) => event === 'policyIgnored');
  expect(lines.map(({ what }) => what)).toEqual(['voice.locked']);
});

test('a browser that says so as it starts, too, says it once', async () => {
  browser.platform.policy = { voice: { locked: true } };
  browser.startsWorker();
  void browser.tells('managed');
  await passes(1000);
  expect((await state()).workerLog.filter(({ event }) => event === 'policySeen')).toHaveLength(1);
});

test('a browser that does not answer takes nothing back, and keeps nobody waiting', async () => {
  browser.platform.policy = { voice: { locked: true } };
  await starts();
  browser.platform.managed.get = () => new Promise(() => undefined);
  await starts();
  await passes(minute);
  expect((await state()).settings.voice).toBe(true);
  expect((await state()).workerLog).toContainEqual(expect.objectContaining({ what: 'managed.get' }));
});

test('where it never answers, it is as if nothing were set, and the welcome page opens (WELCOME-5)', async () => {
  browser.platform.managed.get = () => Promise.reject(new Error('no'));
  browser.startsWorker();
  void browser.tells('installed', true);
  await passes(minute);
  expect(stored('policy')).toEqual(noPolicy);
  expect(browser.platform.isWelcomeOpen).toBe(true);
});

test('nor is it taken for an answer that it was stored while nobody knew', async () => {
  browser.platform.stored.set('policy', unknownPolicy);
  browser.platform.managed.get = () => Promise.reject(new Error('no'));
  await starts();
  expect(stored('policy')).toEqual(noPolicy);
});

test('an answer that comes late is in time for the welcome page (WELCOME-5)', async () => {
  browser.platform.managed.get = () => new Promise((answer) => setTimeout(() => answer({ noWelcomePage: true }), 3000));
  browser.startsWorker();
  void browser.tells('installed', true);
  await passes(minute);
  expect(browser.platform.isWelcomeOpen).toBe(false);
});

test('a page that changes what is locked is told so, and nothing is stored (POLICY-1)', async () => {
  browser.platform.policy = { voice: { locked: true } };
  await starts();
  const answer = browser.tells('message', { type: 'settingChanged', name: 'voice', value: false }) as Promise<Reply>;
  await passes(1000);
  expect(await answer).toEqual({ ok: false, error: 'locked' });
  expect((await state()).chosen).toEqual({});
  expect((await state()).settings.voice).toBe(true);
});
