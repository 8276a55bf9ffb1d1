import type { Page } from '@playwright/test';
import { defaultSettings } from '../../../lib/core/state/settings';
import { expect, type Limber, test } from '../../support/chromium';
import { stored } from '../../support/screens';
import { aMinuteLater, isFreeOf, isHeldBy, owed, promptsUp, ring, until } from '../../support/signs';

test.use({ hasSound: true });

const audible = ({ worker }: Limber) =>
  worker.evaluate(async () => (await chrome.tabs.query({ audible: true })).length);

/** A tab plays, as a film does. Resolves when the browser says so. */
async function play(limber: Limber): Promise<Page> {
  const film = await limber.open('options.html');
  await film.evaluate(() => {
    const context = new AudioContext();
    const tone = context.createOscillator();
    tone.connect(context.destination);
    tone.start();
  });
  await expect.poll(() => audible(limber), { timeout: 15_000 }).toBe(1);
  return film;
}

/** The browser says that there is no input. Undocumented, and the only way to make it say so without a display. */
const goesIdle = () => {
  const changed = chrome.idle.onStateChanged as unknown as { dispatch: (state: string) => void };
  changed.dispatch('idle');
};

for (const [who, readsOrWatches, presence] of [
  ['a person who often watches is at the desk while a tab plays', true, 'active'],
  ['anybody else is away, whatever plays', false, 'idle'],
] as const) {
  test(who, async ({ limber }) => {
    await play(limber);
    const now = Date.now();
    await limber.seed({ ...stored(now, {}), settings: { ...defaultSettings, readsOrWatches } });
    await limber.worker.evaluate(goesIdle);
    await expect.poll(async () => (await limber.stored()).tracker?.lastEventAt).toBeGreaterThan(now);
    expect((await limber.stored()).tracker?.presence.kind).toBe(presence);
  });
}

test('a person who asked for it is told when the music stops, and anybody else at once', async ({ limber }) => {
  const film = await play(limber);
  await limber.seed(owed(Date.now(), { waitWhileAudible: true }));
  await ring(limber);
  await until(limber, isHeldBy('audible'));
  expect(await promptsUp(limber)).toEqual([]);

  await film.close();
  await expect.poll(() => audible(limber), { timeout: 15_000 }).toBe(0);
  await ring(limber);
  await until(limber, isFreeOf('audible'));
  await aMinuteLater(limber);
  await ring(limber);
  await expect.poll(() => promptsUp(limber)).toEqual(['prompt-1-once']);
});
