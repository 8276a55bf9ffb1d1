import { ASKED_EVERY } from '../../../lib/core/overdue';
import { MINUTE, SECOND } from '../../../lib/core/state/time';
import { expect, test } from '../../support/chromium';
import { stored } from '../../support/screens';

/** Somebody who left some minutes ago, as it was last seen just now; the next look is a minute off. */
function away(now: number) {
  return stored(now, {
    presence: { kind: 'idle', since: now - 4 * MINUTE },
    input: { kind: 'none', at: now - SECOND },
  });
}

const presence = async (limber: { stored: () => Promise<{ tracker?: { presence: { kind: string } } }> }) =>
  (await limber.stored()).tracker?.presence.kind;

// Without a display there is always input, which the browser tells whoever asks, and says to nobody.
test('a popup in front of somebody who is back does not say that they are away', async ({ limber }) => {
  await limber.seed(away(Date.now()));
  const popup = await limber.open('popup.html');
  await expect(popup.getByText('Next break at')).toBeVisible();
  await expect(popup.getByText('Away since')).toHaveCount(0);
  expect(await presence(limber)).toBe('active');
});

test('a panel that was open as they left finds them back when they move in it', async ({ limber }) => {
  const panel = await limber.open('sidepanel.html');
  await expect(panel.getByText('Next break at')).toBeVisible();
  // It asks as they leave; the browser, made to say so, finds nobody.
  const query = (answer: 'idle' | 'active') =>
    limber.worker.evaluate((said) => {
      (chrome.idle as unknown as { queryState: () => Promise<string> }).queryState = async () => said;
    }, answer);
  await query('idle');
  await limber.seed(away(Date.now()));
  await expect(panel.getByText('Away since')).toBeVisible();
  await query('active');
  // As if the time had passed after which it may ask again.
  await panel.evaluate((ms) => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + ms;
  }, ASKED_EVERY);
  await panel.keyboard.press('Shift');
  await expect.poll(() => presence(limber)).toBe('active');
  await expect(panel.getByText('Away since')).toHaveCount(0);
});
