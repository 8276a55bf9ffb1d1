import { defaultSettings } from '../../../lib/core/state/settings';
import { expect, test } from '../../support/chromium';
import { stored } from '../../support/screens';

test.use({ hasSound: true });

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
    const film = await limber.open('options.html');
    await film.evaluate(() => {
      const context = new AudioContext();
      const tone = context.createOscillator();
      tone.connect(context.destination);
      tone.start();
    });
    const isAudible = () => limber.worker.evaluate(async () => (await chrome.tabs.query({ audible: true })).length);
    await expect.poll(isAudible, { timeout: 15_000 }).toBe(1);
    const now = Date.now();
    await limber.seed({ ...stored(now, {}), settings: { ...defaultSettings, readsOrWatches } });
    await limber.worker.evaluate(goesIdle);
    await expect.poll(async () => (await limber.stored()).tracker?.lastEventAt).toBeGreaterThan(now);
    expect((await limber.stored()).tracker?.presence.kind).toBe(presence);
  });
}
