import { defaultSettings, settingNames } from '../../../lib/core/state/settings';
import { expect, test } from '../../support/firefox';
import { stored } from '../../support/screens';
import { allSwitchesOn, writtenOn, writtenOnControls } from '../../support/setting-words';

test('the sidebar is closed after installing', async ({ limber }) => {
  const page = await limber.open('options.html');
  expect(await page.evaluate('browser.sidebarAction.isOpen({})')).toBe(false);
});

test('a stretch with voice and sound goes from step to step, whether or not the computer has a voice', async ({
  limber,
}) => {
  const page = await limber.open('popup.html');
  const settings = { ...defaultSettings, tempo: 'byHand', voice: true, sound: true };
  await limber.seed(page, { ...stored(Date.now(), {}), settings });
  await limber.press(page, 'Start, nothing new');
  for (let step = 1; step <= 4; step += 1) {
    await expect.poll(() => limber.text(page, '.guide-step-number')).toMatch(new RegExp(`^Step ${step} `));
    await limber.press(page, 'Next');
  }
});

test('help is one tap away in the middle of a stretch, which waits', async ({ limber }) => {
  const page = await limber.open('popup.html');
  await limber.seed(page, stored(Date.now(), {}));
  await limber.press(page, 'Start, nothing new');
  await expect.poll(() => limber.text(page, '.guide-step-number')).toMatch(/^Step 1 /);
  await limber.press(page, 'Help');
  await expect.poll(() => limber.text(page, '[role=status]')).toContain('Your stretch is paused.');
  await limber.press(page, 'Back');
  await expect.poll(() => limber.text(page, '[role=timer]')).toContain('Paused');
});

test('each setting is on the settings page once, with those that only Firefox can keep', async ({ limber }) => {
  const page = await limber.open('options.html');
  await limber.seed(page, { ...stored(Date.now(), {}), settings: allSwitchesOn });
  const shown = async () => {
    const written = await page.evaluate(writtenOnControls);
    return written.filter((each) => settingNames.some((name) => writtenOn(name) === each));
  };
  await expect.poll(shown).toEqual(settingNames.map(writtenOn));
});

/** Evaluated in the page: whether the last button of the bar at the foot is whole in the window, with nothing over it. */
function isBarAtHand(): boolean {
  const last = [...document.querySelectorAll('.action-bar > :last-child')].at(-1);
  if (!last) return false;
  const { left, right, top, bottom } = last.getBoundingClientRect();
  const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return top >= 0 && bottom <= window.innerHeight && last.contains(middle);
}

test('what a long screen goes on with stays in sight at the foot, however far it is scrolled', async ({ limber }) => {
  const page = await limber.open('popup.html');
  await page.setViewport({ width: 380, height: 560 });
  const start = await page.waitForSelector('button.primary::-p-text(Start)', { timeout: 10_000 });
  await start?.press('Enter');
  await limber.press(page, 'I understand. Begin the check');
  await expect.poll(() => limber.text(page, 'h1')).toContain('Right now');
  await expect.poll(() => page.evaluate(isBarAtHand), 'on the first list').toBe(true);
  await page.evaluate(() => window.scrollTo(0, 120));
  await expect.poll(() => page.evaluate(isBarAtHand), 'further down').toBe(true);
  await limber.press(page, 'Back');
  await limber.press(page, 'Back');
  await limber.press(page, 'Moves');
  await expect.poll(() => limber.text(page, 'h1')).toBe('Choose a stretch');
  await expect.poll(() => page.evaluate(isBarAtHand), 'on the moves').toBe(true);
});
