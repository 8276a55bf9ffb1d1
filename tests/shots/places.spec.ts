// Pictures of the main screens in the places where Limber is shown: side panel, small window, tab.

import type { Page } from '@playwright/test';
import { MINUTE } from '../../lib/core/state/time';
import type { Tracker } from '../../lib/core/state/tracker';
import { screenTest as test } from '../support/chromium';
import { type Screen, show, stored } from '../support/screens';
import { mainScreens, photograph } from './main-screens';

/** Sizes of the places where Limber is shown, in px. */
const sizes = {
  'side-panel': { width: 360, height: 800 },
  'small-window': { width: 400, height: 680 },
  tab: { width: 1280, height: 800 },
};

async function photographBoth(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await photograph(page, `${name}-${colorScheme}`);
  }
}

for (const screen of mainScreens) {
  const isPopup = screen.page === 'popup.html';
  for (const [place, size] of Object.entries(sizes)) {
    if (!isPopup && place !== 'tab') continue;
    test(`${screen.name}, ${place}`, async ({ limber }) => {
      const page = await show(place === 'side-panel' ? { ...screen, page: 'sidepanel.html' } : screen, limber);
      await page.setViewportSize(size);
      await photographBoth(page, `${screen.name}-${place}`);
    });
  }
}

type Explanation = Tracker['explanation'];

const moments = [
  'rested',
  'stretched',
  'moved',
  'stood',
  'paused',
  'resumed',
  'snoozed',
  'skipped',
  'missed',
  'stopped',
] as const satisfies readonly Explanation['kind'][];
const absences = ['naturalBreak', 'briefAbsence', 'awayForBreak'] as const satisfies readonly Explanation['kind'][];

/** Everything that the first screen may explain about the time of the next break. */
const explanations: readonly ((now: number) => Explanation)[] = [
  ...moments.map((kind) => (now: number) => ({ kind, at: now - MINUTE })),
  ...absences.map((kind) => (now: number) => ({ kind, from: now - 12 * MINUTE, to: now - 3 * MINUTE })),
];

for (const explain of explanations) {
  const screen: Screen = {
    name: `now-explains-${explain(0).kind}`,
    page: 'popup.html',
    stored: (now) => stored(now, { explanation: explain(now) }),
    shows: 'Start, nothing new',
  };
  test(screen.name, async ({ limber }) => photographBoth(await show(screen, limber), screen.name));
}

/** Runs in the page before its own code: storage never answers. */
function silenceStorage(): void {
  for (const { storage } of [chrome, (globalThis as { browser?: typeof chrome }).browser ?? chrome])
    storage.local.get = (() => new Promise(() => undefined)) as never;
}

for (const [name, shows] of [
  ['now-loading', 'Limber'],
  ['now-failed', 'Try again'],
] as const) {
  test(`the popup when storage does not answer, ${name}`, async ({ limber }) => {
    const page = await limber.context.newPage();
    await page.addInitScript(silenceStorage);
    await page.goto(limber.worker.url().replace(/[^/]*$/, 'popup.html'));
    await page.getByText(shows, { exact: true }).waitFor();
    await photographBoth(page, name);
  });
}
