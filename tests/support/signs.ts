// Brings about what a break waits for: a call, a full screen, sound.

import type { Page } from '@playwright/test';
import type { Settings } from '../../lib/core/state/settings';
import type { Reason } from '../../lib/core/state/suppression';
import type { Tracker } from '../../lib/core/state/tracker';
import type { Limber } from './chromium';
import { soon } from './limber';
import { stored } from './screens';
import { passMinute, ringUntilHandled } from './seed-and-look';

/** The person has sat long enough for a break to be due. */
export function owed(now: number, settings: Partial<Settings> = {}, tracker: Partial<Tracker> = {}) {
  const all = stored(now, tracker, undefined, 31);
  return { ...all, settings: { ...all.settings, ...settings } };
}

/** The alarm rings. Resolves when the background has looked at the clock and at who is there. */
export async function ring(limber: Limber): Promise<void> {
  const once = () => limber.worker.evaluate(() => chrome.alarms.create('wake', { when: Date.now() }));
  await ringUntilHandled(once, limber.stored);
}

/** Resolves to the tracker once it is as wanted. */
export async function until(limber: Limber, isWanted: (tracker: Tracker) => boolean): Promise<Tracker> {
  for (const end = Date.now() + soon.timeout; Date.now() < end; await new Promise((next) => setTimeout(next, 50))) {
    const { tracker } = await limber.stored();
    if (tracker && isWanted(tracker)) return tracker;
  }
  throw new Error(`the tracker never was as wanted: ${JSON.stringify((await limber.stored()).tracker)}`);
}

/** Whether a due break waits for this. */
export const isHeldBy = (reason: Reason) => (tracker: Tracker) =>
  tracker.deferralSignals.some((signal) => signal.reason === reason && signal.deferral.kind === 'waiting');

/** Whether this is no longer to be seen. */
export const isFreeOf = (reason: Reason) => (tracker: Tracker) =>
  tracker.deferralSignals.every((signal) => signal.reason !== reason || signal.deferral.kind === 'stopped');

/** As if the minute without reminders after a wait had passed. */
export const aMinuteLater = (limber: Limber) => passMinute(limber.stored, limber.seed, () => ring(limber));

export const promptsUp = (limber: Limber) =>
  limber.worker.evaluate(async () =>
    Object.keys(await chrome.notifications.getAll()).filter((id) => id.startsWith('prompt-')),
  );

/** Triggers a keyboard shortcut. This is undocumented, and the only way without a real keyboard. */
export const pressKey = (limber: Limber, command: string) =>
  limber.worker.evaluate((name) => {
    const heard = chrome.commands.onCommand as unknown as { dispatch: (name: string) => void };
    heard.dispatch(name);
  }, command);

/** An item of the toolbar icon's menu is clicked. */
export const clickMenu = (limber: Limber, item: string) =>
  limber.worker.evaluate((menuItemId) => {
    const heard = chrome.contextMenus.onClicked as unknown as { dispatch: (info: object) => void };
    heard.dispatch({ menuItemId, editable: false, pageUrl: '' });
  }, item);

/**
 * The person has allowed these sites before. Without a window nobody can answer the browser's own question, so the permission
 * is given where the browser's page for extensions gives it. A request is then granted without a question.
 */
export async function sayYesTo(limber: Limber, origins: readonly string[]): Promise<void> {
  const page = await limber.context.newPage();
  const id = new URL(limber.worker.url()).host;
  await page.goto(`chrome://extensions/?id=${id}`);
  await page.evaluate(
    async ([extension, all]) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { addHostPermission: (extension: string, origin: string) => Promise<void> };
      };
      for (const origin of all) await developerPrivate.addHostPermission(extension, origin);
    },
    [id, origins] as const,
  );
  await page.close();
}

/** A page on a meeting site, without the network. */
export async function openMeeting(limber: Limber, address: string): Promise<Page> {
  await limber.context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Call</title>' }),
  );
  const page = await limber.context.newPage();
  await page.goto(address);
  return page;
}
