import { beforeEach, expect, test, vi } from 'vitest';
import { COMPARED_APART, TRIED_APART } from '../../../lib/shell/sync';
import { Browser } from '../../support/background';

const MINUTE = 60_000;

let browser: Browser;
const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const state = async () => (await browser.page().read()).state;
const area = () => browser.platform.syncArea as Record<string, { value?: unknown; at: number; by: string }>;

/** Counts the writes into the area from here on. */
function writes(): () => number {
  let count = 0;
  const { set } = browser.platform.sync;
  browser.platform.sync.set = async (items) => {
    count += 1;
    await set(items);
  };
  return () => count;
}

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 2, 8) });
  browser = new Browser();
  browser.startsWorker();
  await passes(1000);
});

const chooses = (name: 'snoozeMinutes' | 'shortBreakSeconds', value: number) =>
  browser.page().send({ type: 'settingChanged', name, value });

async function switchesOn(): Promise<void> {
  await browser.page().send({ type: 'syncSwitched', isOn: true, device: 'this-computer' });
  await passes(2 * COMPARED_APART);
}

/** As the browser does when another computer has changed something. */
async function comesFromElsewhere(name: string, value: unknown): Promise<void> {
  const item = { value, at: Date.now(), by: 'other-computer' };
  browser.platform.syncArea = { ...browser.platform.syncArea, [`setting.${name}`]: item };
  await browser.tells('sync');
  await passes(1000);
}

test('nothing leaves the computer before a person has switched it on', async () => {
  const count = writes();
  await chooses('snoozeMinutes', 9);
  await passes(10 * MINUTE);
  expect(count()).toBe(0);
  expect(area()).toEqual({});
});

test('what was chosen before, and what is chosen later, lies in the area', async () => {
  await chooses('snoozeMinutes', 9);
  await switchesOn();
  expect(area()).toMatchObject({ 'setting.snoozeMinutes': { value: 9, by: 'this-computer' } });
  await chooses('shortBreakSeconds', 90);
  await passes(COMPARED_APART);
  expect(area()).toMatchObject({ 'setting.shortBreakSeconds': { value: 90 } });
  expect(Object.keys(area())).toHaveLength(2);
});

test('what another computer has changed counts here, and the log says so', async () => {
  await switchesOn();
  await comesFromElsewhere('snoozeMinutes', 12);
  expect((await state()).settings.snoozeMinutes).toBe(12);
  expect((await state()).workerLog).toContainEqual(expect.objectContaining({ event: 'syncTook', count: 1 }));
});

test('while it is off, what comes from elsewhere changes nothing', async () => {
  await comesFromElsewhere('snoozeMinutes', 12);
  expect((await state()).settings.snoozeMinutes).toBe(5);
});

test('a person who turns a number up and down for a minute causes few writes', async () => {
  await switchesOn();
  const count = writes();
  for (let press = 0; press < 120; press += 1) {
    await chooses('snoozeMinutes', 1 + (press % 15));
    await passes(500);
  }
  await passes(COMPARED_APART);
  expect(count()).toBeLessThanOrEqual(MINUTE / COMPARED_APART + 1);
  expect(area()['setting.snoozeMinutes']?.value).toBe(1 + (119 % 15));
});

test('a browser that refuses changes nothing else, is asked seldom, and is said to refuse until it does not', async () => {
  await switchesOn();
  const { set } = browser.platform.sync;
  let asked = 0;
  browser.platform.sync.set = async () => {
    asked += 1;
    throw new Error('QUOTA_BYTES quota exceeded');
  };
  await chooses('snoozeMinutes', 9);
  await passes(COMPARED_APART);
  expect((await state()).settings.snoozeMinutes).toBe(9);
  expect((await state()).sync.refusal).toMatch(/QUOTA_BYTES/);
  for (let press = 1; press < 9; press += 1) {
    await chooses('snoozeMinutes', press);
    await passes(MINUTE / 2);
  }
  expect(asked).toBe(1);
  browser.platform.sync.set = set;
  await passes(TRIED_APART);
  await chooses('snoozeMinutes', 11);
  await passes(COMPARED_APART);
  expect((await state()).sync.refusal).toBeNull();
  expect(area()['setting.snoozeMinutes']?.value).toBe(11);
});

test('a worker that is stopped before it has written leaves it to the next one', async () => {
  await switchesOn();
  await chooses('snoozeMinutes', 9);
  await chooses('snoozeMinutes', 10);
  browser.startsWorker();
  await passes(COMPARED_APART);
  expect(area()['setting.snoozeMinutes']?.value).toBe(10);
});

test('a locked setting keeps its lock, and what other computers chose waits under it', async () => {
  browser.platform.policy = { snoozeMinutes: { locked: 3 } };
  await browser.tells('managed');
  await passes(1000);
  await switchesOn();
  await comesFromElsewhere('snoozeMinutes', 12);
  expect((await state()).settings.snoozeMinutes).toBe(3);
  browser.platform.policy = {};
  await browser.tells('managed');
  await passes(1000);
  expect((await state()).settings.snoozeMinutes).toBe(12);
});
