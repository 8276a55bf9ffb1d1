import { MINUTE } from '../../../lib/core/state/time';
import { expect, test } from '../../support/chromium';
import { aMinuteLater, isFreeOf, isHeldBy, owed, promptsUp, ring, until } from '../../support/signs';

const toolbarTitle = () => chrome.action.getTitle({});

test('a person whose browser fills the screen is told when it no longer does', async ({ limber }) => {
  const setWindow = (state: 'fullscreen' | 'normal') =>
    limber.worker.evaluate(async (wanted) => {
      const { id } = await chrome.windows.getCurrent();
      await chrome.windows.update(id ?? 0, { state: wanted });
      return (await chrome.windows.get(id ?? 0)).state;
    }, state);
  const popup = await limber.open('popup.html');
  await expect.poll(() => setWindow('fullscreen')).toBe('fullscreen');
  await limber.seed(owed(Date.now()));
  await ring(limber);
  await until(limber, isHeldBy('fullscreen'));
  expect(await promptsUp(limber)).toEqual([]);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Waiting: a window fills the screen');
  await expect.poll(() => limber.worker.evaluate(toolbarTitle)).toContain('a window fills the screen');

  const before = Date.now();
  await expect.poll(() => setWindow('normal')).toBe('normal');
  await ring(limber);
  const released = await until(limber, isFreeOf('fullscreen'));
  expect(released.gracePeriodUntil, 'a minute later at the earliest').toBeGreaterThanOrEqual(before + MINUTE);
  expect(released.gracePeriodUntil).toBeLessThanOrEqual(Date.now() + MINUTE);
  expect(await promptsUp(limber)).toEqual([]);
  await aMinuteLater(limber);
  await ring(limber);
  await expect.poll(() => promptsUp(limber)).toEqual(['prompt-1-once']);
});

test('a person who says they are in a call is told when it is over', async ({ limber }) => {
  await limber.seed(owed(Date.now(), {}, { gracePeriodUntil: Date.now() + 60_000 }));
  const popup = await limber.open('popup.html');
  await popup.getByRole('button', { name: 'Quiet' }).click();
  await popup.getByRole('button', { name: '30 minutes' }).first().click();
  await until(limber, ({ deferralSignals }) => deferralSignals.some(({ reason }) => reason === 'saidInCall'));
  await aMinuteLater(limber);
  await ring(limber);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/^Waiting: you said/);
  expect(await promptsUp(limber)).toEqual([]);
  await popup.getByRole('button', { name: 'My call is over' }).click();
  await until(limber, isFreeOf('saidInCall'));
  await aMinuteLater(limber);
  await ring(limber);
  await expect.poll(() => promptsUp(limber)).toEqual(['prompt-1-once']);
});

test('a person in the middle of typing is told when they pause', async ({ limber }) => {
  await limber.seed(owed(Date.now(), { waitForPause: true }));
  await ring(limber);
  await until(limber, isHeldBy('typing'));
  expect(await promptsUp(limber)).toEqual([]);
  // Without a display there is always input, so the browser has to be made to say that there was none for 15 s.
  await limber.worker.evaluate(() => {
    const ask = chrome.idle.queryState.bind(chrome.idle) as (seconds: number) => Promise<'active' | 'idle' | 'locked'>;
    const paused = async (seconds: number) => (seconds <= 15 ? 'idle' : ask(seconds));
    (chrome.idle as unknown as { queryState: typeof paused }).queryState = paused;
  });
  await ring(limber);
  await expect.poll(() => promptsUp(limber)).toEqual(['prompt-1-once']);
});
