import { expect, test } from '../../support/chromium';
import { stored } from '../../support/screens';
import { ring } from '../../support/signs';

const shownIds = () => chrome.notifications.getAll().then((all) => Object.keys(all));

test('right after installing, with nothing clicked, a break is due in thirty minutes and a wake is set', async ({
  limber,
}) => {
  await expect.poll(async () => (await limber.stored()).tracker?.clock).toBeTruthy();
  const { tracker } = await limber.stored();
  const alarms = await limber.worker.evaluate(() => chrome.alarms.getAll());
  expect(alarms.map((alarm) => alarm.name)).toEqual(['wake']);
  expect(alarms[0]?.scheduledTime).toBeGreaterThan(Date.now());
  const page = await limber.open('popup.html');
  const time = await page.evaluate(
    (at) => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }),
    (tracker?.clock.cycleStartedAt ?? 0) + 30 * 60_000,
  );
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(new RegExp(`Next break at ${time.replace(/^0/, '0?')}`));
});

test('seeded two seconds before due, the notification comes, names the move, and the badge says so', async ({
  limber,
}) => {
  await limber.begin(stored(Date.now(), {}, undefined, 30 - 2 / 60));
  await expect.poll(() => limber.worker.evaluate(shownIds), { timeout: 15_000 }).toEqual(['prompt-1-once']);
  await expect.poll(() => limber.worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('now');
  const { tracker } = await limber.stored();
  expect(tracker?.prompt).toMatchObject({ kind: 'up', exercise: 'side_bend' });
});

test('killed before it is due, the worker still says so', async ({ limber }) => {
  const now = Date.now();
  await limber.begin(stored(now, {}, undefined, 30 - 20 / 60));
  await limber.killWorker();
  expect(Date.now(), 'killed before it was due').toBeLessThan(now + 20_000);
  const page = await limber.open('options.html');
  await expect
    .poll(() => page.evaluate(() => chrome.storage.local.get('tracker')), { timeout: 40_000 })
    .toMatchObject({ tracker: { prompt: { kind: 'up' } } });
  await expect.poll(() => page.evaluate(shownIds)).toEqual(['prompt-1-once']);
});

test('a due break offers its one move, snooze and skip; snoozed, it says until when', async ({ limber }) => {
  const now = Date.now();
  await limber.seed(stored(now, {}, undefined, 30));
  const page = await limber.open('popup.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Time for a short break');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Seated side bend, about 1 min/);
  await expect(page.getByRole('button', { name: 'Skip this one' })).toBeVisible();
  await page.getByRole('button', { name: 'Snooze 5 min' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Snoozed until');
  // The page hears as soon as it is saved; the notification goes right after.
  await expect.poll(() => limber.worker.evaluate(shownIds)).toEqual([]);
});

test('a click on the notification opens the popup with that move', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}, undefined, 30));
  await ring(limber);
  await expect.poll(() => limber.worker.evaluate(shownIds)).toEqual(['prompt-1-once']);
  await limber.worker.evaluate(() => {
    const clicked = chrome.notifications.onClicked as unknown as { dispatch: (id: string) => void };
    clicked.dispatch('prompt-1-once');
  });
  await expect
    .poll(async () => (await limber.stored()).tracker?.prompt)
    .toMatchObject({ notification: 'seen', exercise: 'side_bend' });
  await expect
    .poll(() =>
      limber.worker.evaluate(async () =>
        (await chrome.runtime.getContexts({})).some(
          ({ contextType, documentUrl }) =>
            contextType === 'POPUP' || (contextType === 'TAB' && documentUrl?.endsWith('/popup.html')),
        ),
      ),
    )
    .toBe(true);
});

test('the tooltip says when the next break is, for those who cannot see the badge', async ({ limber }) => {
  await expect.poll(() => limber.worker.evaluate(() => chrome.action.getTitle({}))).toMatch(/^Limber: next break at /);
});

test('the manifest asks for what is used and nothing else', async ({ limber }) => {
  const permissions = await limber.worker.evaluate(() => chrome.permissions.getAll());
  expect(permissions.permissions?.sort()).toEqual([
    'alarms',
    'contextMenus',
    'idle',
    'notifications',
    'sidePanel',
    'storage',
  ]);
  expect(permissions.origins).toEqual([]);
});
