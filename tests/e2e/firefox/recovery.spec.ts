import type { Page } from 'puppeteer-core';
import { MINUTE, SECOND } from '../../../lib/core/state/time';
import type { Tracker } from '../../../lib/core/state/tracker';
import { expect, test } from '../../support/firefox';
import { type FirefoxProfile, firefoxProfile } from '../../support/firefox-profile';
import { stored } from '../../support/screens';

/** What an options page sees; to look does not start the event page. */
const tracker = (page: Page) =>
  page.evaluate('browser.storage.local.get().then(({ tracker }) => tracker)') as Promise<Tracker>;
const alarms = (page: Page) =>
  page.evaluate('browser.alarms.getAll()') as Promise<{ name: string; scheduledTime: number }[]>;
/** How far the only alarm there is, the wake, is from what the tracker calls for, in ms. */
const wakeIsOffBy = async (page: Page, wanted: (tracker: Tracker) => number) => {
  const { length, 0: wake } = await alarms(page);
  const isWake = length === 1 && wake?.name === 'wake';
  return isWake ? Math.abs(wake.scheduledTime - wanted(await tracker(page))) : Number.POSITIVE_INFINITY;
};

const notifications = (page: Page) => page.evaluate('browser.notifications.getAll().then(Object.keys)');
const isBackgroundUp = (page: Page) =>
  page.evaluate(`browser.runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then(({ length }) => length > 0)`);
const setAlarm = (page: Page, name: string, when: number) =>
  page.evaluate(`browser.alarms.create('${name}', { when: ${when} })`);

test.describe('in a Firefox that soon stops what is idle', () => {
  test.use({
    prefs: {
      /** In ms. */
      'extensions.background.idle.timeout': 500,
      // Firefox draws its own notifications: without a daemon those of the system are gone at once.
      'alerts.useSystemBackend': false,
    },
  });

  test('a person is told at the time, though the event page had been stopped', async ({ limber }) => {
    const page = await limber.open('options.html');
    const now = Date.now();
    const due = now + 15 * SECOND;
    await limber.begin(page, stored(now, {}, undefined, 30 - 15 / 60));
    await expect.poll(() => isBackgroundUp(page)).toBe(false);
    expect((await tracker(page)).prompt.kind).toBe('none');
    expect(Date.now(), 'stopped before it was due').toBeLessThan(due);

    await expect.poll(async () => (await tracker(page)).prompt.kind, { timeout: 30_000 }).toBe('up');
    const { prompt } = await tracker(page);
    const since = prompt.kind === 'up' ? prompt.since : 0;
    expect(since - due).toBeGreaterThanOrEqual(0);
    expect(since - due).toBeLessThan(5 * SECOND);
    await expect.poll(() => notifications(page)).toEqual(['prompt-1-once']);

    await expect.poll(() => isBackgroundUp(page)).toBe(false);
    expect(await notifications(page), 'up without the event page too').toEqual(['prompt-1-once']);
  });
});

test.describe('with Limber installed for good', () => {
  let firefox: FirefoxProfile;
  test.beforeEach(async () => {
    firefox = await firefoxProfile();
  });
  test.afterEach(() => firefox.remove());

  /** Someone who was last at the desk at `leftAt`, epoch ms, and had sat this long by then, opens Firefox again now. */
  async function restart(leftAt: number, satMinutes: number): Promise<{ page: Page; before: Tracker }> {
    const first = await firefox.start();
    const before = await first.open('options.html');
    await expect.poll(async () => (await alarms(before)).map(({ name }) => name)).toEqual(['wake']);
    await before.evaluate(`browser.runtime.sendMessage({ type: 'cardClosed' })`);
    // One that Limber knows nothing of, and so cannot set again: it shows what Firefox itself remembers.
    await setAlarm(before, 'forgotten', Date.now() + 60 * MINUTE);
    // The page would find the alarm overdue, and ask this Firefox, which is about to go, to look at the clock.
    await before.evaluate('browser.runtime.sendMessage = async () => ({ ok: true })');
    expect(await before.evaluate(`browser.runtime.sendMessage({ type: 'nonsense' })`)).toEqual({ ok: true });
    const left = stored(leftAt, {}, undefined, satMinutes);
    await before.evaluate(`browser.storage.local.set(${JSON.stringify(left)})`);
    await first.quit();

    const startedAt = Date.now();
    const page = await (await firefox.start()).open('options.html');
    // Nobody is told anything in the first minute: so it is known that the start has been handled.
    await expect.poll(async () => (await tracker(page)).gracePeriodUntil).toBeGreaterThan(startedAt + MINUTE);
    return { page, before: left.tracker };
  }

  test('a person who restarts Firefox goes on where they were, and the forgotten wake is set again', async () => {
    const { page, before } = await restart(Date.now(), 28);
    const { clock, explanation, promptsSoFar } = await tracker(page);
    expect(clock).toMatchObject({ boutStartedAt: before.clock.boutStartedAt, boutAwayMs: 0 });
    expect(clock.cycleStartedAt).toBe(before.clock.cycleStartedAt);
    expect({ explanation, promptsSoFar }).toEqual({ explanation: { kind: 'none' }, promptsSoFar: 0 });
    // Due two minutes later; the icon counts down to one first.
    await expect.poll(() => wakeIsOffBy(page, () => before.clock.cycleStartedAt + 29 * MINUTE)).toBeLessThan(SECOND);
  });

  test('a person whose break came due while Firefox was closed for four minutes has gone on sitting', async () => {
    const { page, before } = await restart(Date.now() - 4 * MINUTE, 29);
    const { clock, explanation } = await tracker(page);
    expect(explanation).toEqual({ kind: 'none' });
    expect(clock.cycleStartedAt).toBe(before.clock.cycleStartedAt);
    // Overdue, but not in the first minute.
    await expect.poll(() => wakeIsOffBy(page, ({ gracePeriodUntil }) => gracePeriodUntil)).toBeLessThan(SECOND);
  });

  test('a person who opens Firefox after twenty minutes begins anew', async () => {
    const openedAfter = Date.now();
    const { page, before } = await restart(openedAfter - 20 * MINUTE, 10);
    const { clock, explanation } = await tracker(page);
    expect(explanation).toMatchObject({ kind: 'naturalBreak', from: before.lastEventAt + 5 * MINUTE });
    expect(clock.boutStartedAt).toBeGreaterThan(openedAfter);
    await expect.poll(() => wakeIsOffBy(page, ({ lastEventAt }) => lastEventAt + 5 * MINUTE)).toBeLessThan(SECOND);
  });
});
