import type { Tracker } from '../../../lib/core/state/tracker';
import { expect, test as freshTest, type Limber, screenTest as test } from '../../support/chromium';
import { clickMenu, owed, pressKey, promptsUp, ring, until } from '../../support/signs';

/** The ways to answer without opening a page. */
const ways = [
  ['a key', pressKey],
  ['the toolbar icon’s menu', clickMenu],
] as const;

const isDue = async (limber: Limber) => {
  await limber.seed(owed(Date.now()));
  await ring(limber);
  await until(limber, ({ prompt }) => prompt.kind === 'up');
};

for (const [way, answer] of ways) {
  test(`from ${way} a due break is snoozed, as from the popup`, async ({ limber }) => {
    await isDue(limber);
    await answer(limber, 'snooze');
    await until(limber, ({ prompt }) => prompt.kind === 'snoozed');
    // It is saved before the notification is taken down.
    await expect.poll(() => promptsUp(limber)).toEqual([]);
  });

  test(`from ${way} a due break is skipped, and “I just moved” begins anew`, async ({ limber }) => {
    await isDue(limber);
    await answer(limber, 'skip');
    await until(limber, ({ explanation }) => explanation.kind === 'skipped');
    await answer(limber, 'moved');
    const { clock, explanation } = await until(limber, (tracker) => tracker.explanation.kind === 'moved');
    expect(explanation).toMatchObject({ kind: 'moved', at: clock.boutStartedAt });
  });

  test(`from ${way} a person stands, sits, pauses and resumes`, async ({ limber }) => {
    const is = (isWanted: (tracker: Tracker) => boolean) => until(limber, isWanted);
    await answer(limber, 'standing');
    await is(({ posture }) => posture.kind === 'standing');
    await answer(limber, 'sitting');
    await is(({ posture }) => posture.kind === 'sitting');
    await answer(limber, 'pause');
    await is(({ pause }) => pause.kind === 'timed');
    await answer(limber, 'resume');
    await is(({ pause }) => pause.kind === 'none');
    await answer(limber, 'inCall');
    await is(({ deferralSignals }) => deferralSignals.some(({ reason }) => reason === 'saidInCall'));
  });

  // A popup of the browser's own opens, which no test can close.
  freshTest(`from ${way} a stretch is started where the safety check can come first`, async ({ limber }) => {
    await answer(limber, 'start');
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
}

test('a key that means nothing changes nothing', async ({ limber }) => {
  await limber.seed(owed(Date.now(), {}, { gracePeriodUntil: Date.now() + 60_000 }));
  const before = (await limber.stored()).tracker;
  await pressKey(limber, 'toString');
  await clickMenu(limber, 'quiet');
  await limber.worker.evaluate(() => chrome.runtime.getPlatformInfo());
  expect((await limber.stored()).tracker).toEqual(before);
});

test('every key is offered, and none is set: nothing of another program is taken', async ({ limber }) => {
  const commands = await limber.worker.evaluate(() => chrome.commands.getAll());
  const own = commands.filter(({ name }) => !name?.startsWith('_'));
  expect(own.map(({ name }) => name).sort()).toEqual(
    ['callOver', 'inCall', 'moved', 'pause', 'resume', 'sitting', 'skip', 'snooze', 'standing', 'start'].sort(),
  );
  for (const { shortcut, description } of own) {
    expect(shortcut).toBe('');
    expect(description).toMatch(/^[A-Z]/);
  }
});
