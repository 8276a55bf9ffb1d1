import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { test as base, chromium } from '@playwright/test';
import { MINUTE, SECOND } from '../../../lib/core/state/time';
import type { Tracker } from '../../../lib/core/state/tracker';
import { findBrowser } from '../../../scripts/browsers/find-browser';
import { argsFor, type Limber, limberIn } from '../../support/chromium';
import { fallAsleep, fastClock, forgetClocks, processIds, wakeUp } from '../../support/chromium-processes';
import { expect } from '../../support/expect';
import { stored } from '../../support/screens';

/** How much faster the browser's clock runs: its minutes are our 3 s. */
const RATE = 20;

/** What could be seen at one moment; `at` is epoch ms by the browser's clock. */
interface Look {
  readonly at: number;
  readonly tracker: Tracker;
  readonly notifications: readonly string[];
}

interface Day {
  /** Seeds someone who sits down to this at `now`, epoch ms by the browser's clock, and sets their wake. */
  readonly begin: (seed: (now: number) => ReturnType<typeof stored>, wakesInMinutes: number) => Promise<number>;
  /** Closes the lid for this many minutes, then looks on for two more. Resolves to all that was seen after it opened. */
  readonly sleep: (minutes: number) => Promise<readonly Look[]>;
}

const look = (limber: Limber): Promise<Look> =>
  limber.worker.evaluate(async () => ({
    at: Date.now(),
    tracker: (await chrome.storage.local.get<{ tracker: Tracker }>('tracker')).tracker,
    notifications: Object.keys(await chrome.notifications.getAll()),
  }));

/** What the background has stored of the day, and its alarms. */
const kept = (limber: Limber) =>
  limber.worker.evaluate(async () => {
    const { tracker } = await chrome.storage.local.get<{ tracker: Tracker }>('tracker');
    return [tracker, await chrome.alarms.getAll()] as const;
  });

/** Resolves when the background stores nothing more, and sets no alarm: several looks find the same. */
async function comesToRest(limber: Limber): Promise<void> {
  let before = '';
  let same = 0;
  const looks = async () => {
    const now = JSON.stringify(await kept(limber));
    same = now === before ? same + 1 : 0;
    before = now;
    return same;
  };
  await expect.poll(looks, { intervals: [50] }).toBeGreaterThan(3);
}

/** A day in a browser whose clock runs fast, so that sleep takes seconds. */
const test = base.extend<{ day: Day }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from this pattern.
  day: async ({}, use) => {
    const { path } = await findBrowser('chromium');
    const profile = await mkdtemp(join(tmpdir(), 'limber-sleep-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: path,
      headless: true,
      // Without a zygote each process starts by itself and takes the fast clock with it.
      args: [...argsFor(resolve('.output/chrome-mv3')), '--no-zygote'],
      ignoreDefaultArgs: ['--disable-extensions'],
      env: { ...process.env, ...fastClock(RATE), TZ: 'Europe/Berlin' },
    });
    try {
      const limber = await limberIn(context);
      await use({
        begin: async (seed, wakesInMinutes) => {
          let when = 0;
          // A background that is busy with something else may replace what is written.
          const isAsWritten = async () => {
            await comesToRest(limber);
            const now = await limber.worker.evaluate(() => Date.now());
            when = now + wakesInMinutes * MINUTE;
            const { tracker, ...others } = seed(now);
            await limber.seed({ ...others, tracker });
            await limber.worker.evaluate((at) => chrome.alarms.create('wake', { when: at }), when);
            const [stored, [alarm]] = await kept(limber);
            return (
              isDeepStrictEqual(stored, JSON.parse(JSON.stringify(tracker))) &&
              Math.abs((alarm?.scheduledTime ?? 0) - when) < SECOND
            );
          };
          await expect.poll(isAsWritten, { intervals: [0] }).toBe(true);
          return when;
        },
        sleep: async (minutes) => {
          await fallAsleep(profile);
          // Nothing can be asked of a sleeping computer: this is how long it sleeps, not a wait for something to happen.
          await pass((minutes * MINUTE) / RATE);
          wakeUp(profile);
          const looks = [await look(limber)];
          const end = (looks[0]?.at ?? 0) + 2 * MINUTE;
          await expect
            .poll(async () => looks[looks.push(await look(limber)) - 1]?.at, { intervals: [50], timeout: 20_000 })
            .toBeGreaterThan(end);
          return looks;
        },
      });
      expect(limber.errors, 'errors in a console').toEqual([]);
    } finally {
      // Asleep it could not be closed.
      wakeUp(profile);
      const ids = processIds(profile);
      await context.close();
      await forgetClocks(ids);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
});

/** What a person was shown, moment by moment. */
const kinds = (looks: readonly Look[]) => looks.map(({ tracker }) => tracker.prompt.kind);

const inTheFirstMinute = (looks: readonly Look[]) => looks.filter(({ at }) => at < (looks[0]?.at ?? 0) + MINUTE);

// In these two days sleep is dated from the count's wake that did not come, a minute before the break was due.
test('a person away behind a closed lid for longer than a natural break starts anew, and is told nothing', async ({
  day,
}) => {
  const missed = (await day.begin((now) => stored(now, {}, undefined, 28), 2)) - MINUTE;
  const looks = await day.sleep(10);
  expect(kinds(inTheFirstMinute(looks)).length, 'looks in the first minute').toBeGreaterThan(3);
  expect([...new Set(kinds(looks))]).toEqual(['none']);
  const { clock, explanation, promptsSoFar } = looks.at(-1)?.tracker ?? {};
  expect(promptsSoFar).toBe(0);
  expect(explanation).toMatchObject({ kind: 'naturalBreak', from: missed, to: clock?.boutStartedAt });
  expect(clock?.boutStartedAt).toBeGreaterThan(missed + 7 * MINUTE);
  expect(clock?.cycleStartedAt).toBe(clock?.boutStartedAt);
});

test('a person away behind a closed lid for some minutes has had their short break, and sits on', async ({ day }) => {
  const missed = (await day.begin((now) => stored(now, {}, undefined, 28), 2)) - MINUTE;
  const looks = await day.sleep(4.5);
  expect([...new Set(kinds(looks))]).toEqual(['none']);
  const { clock, explanation, promptsSoFar } = looks.at(-1)?.tracker ?? {};
  expect(promptsSoFar).toBe(0);
  expect(explanation).toMatchObject({ kind: 'awayForBreak', from: missed, to: clock?.cycleStartedAt });
  expect(clock?.boutStartedAt).toBe(missed - 29 * MINUTE);
  expect(clock?.cycleStartedAt).toBeGreaterThan(missed + 2 * MINUTE);
  expect(clock?.boutAwayMs).toBe((clock?.cycleStartedAt ?? 0) - missed);
});

test('a person who left while a prompt was up is not told again when they open the lid', async ({ day }) => {
  const repeats = await day.begin((now) => {
    const asked = { number: 1, since: now - 3 * MINUTE, said: 'once', notification: 'gone' } as const;
    const prompt = { ...asked, kind: 'up', exercise: 'side_bend', snoozes: 0, size: 'short' } as const;
    return stored(now, { prompt, promptsSoFar: 1 }, undefined, 33);
  }, 2);
  const looks = await day.sleep(10);
  expect(looks.flatMap(({ notifications }) => notifications)).toEqual([]);
  const { prompt, explanation, promptsSoFar } = looks.at(-1)?.tracker ?? {};
  expect(prompt).toEqual({ kind: 'none' });
  expect(promptsSoFar).toBe(1);
  expect(explanation).toMatchObject({ kind: 'naturalBreak', from: repeats });
});

test('a person whose lid was closed for a moment as the break came due is told once', async ({ day }) => {
  const due = await day.begin((now) => stored(now, {}, undefined, 29.25), 0.75);
  const looks = await day.sleep(1.5);
  const { prompt, promptsSoFar } = looks.at(-1)?.tracker ?? {};
  expect(prompt).toMatchObject({ kind: 'up', number: 1, said: 'once' });
  expect(promptsSoFar).toBe(1);
  const others = looks.flatMap(({ notifications }) => notifications).filter((id) => id !== 'prompt-1-once');
  expect(others).toEqual([]);
  expect(prompt?.kind === 'up' && prompt.since).toBeGreaterThanOrEqual(due);
});
