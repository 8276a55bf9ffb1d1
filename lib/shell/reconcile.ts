import { isWished } from '../core/reminders/notification-id';
import type { Event } from '../core/state/events';
import { TRIES_EVERY } from '../core/state/retry';
import type { Instant } from '../core/state/time';
import type { Wishes } from '../core/wishes';
import type { WorkerLanguage } from '../i18n/worker-words';
import type { Platform } from '../platform/platform';
import { inShort, type Report } from './faults';
import { createFollower } from './lane';
import { menuItems } from './menu';
import { badgeText, notificationText, titleText } from './words';

/** How long after a refusal a notification is not tried again by the same worker, in ms: half of what the state leaves between two tries (PROMPT-12). */
const TRIES_APART = TRIES_EVERY / 2;

/** What became of a notification, or of the welcome page. */
type ShowingEvent = Extract<Event, { type: 'notificationShown' | 'notificationRefused' | 'welcomeOpened' }>;

/** Makes the browser look as wished: compares first, and touches only what differs. Never rejects. */
export type Reconcile = (wishes: Wishes, zone: string) => Promise<void>;

interface Wished {
  readonly wishes: Wishes;
  readonly zone: string;
}

/** What is there, or `null` if the browser does not say: then it is made as wished all the same. */
const known = <Value>(asked: Promise<Value>) => asked.catch(() => null);

/**
 * @param spoken resolves when words can be said in the person's language
 * @param onShown told what became of a notification, or a page, that was to be shown
 * @param report told of whatever fails; the log has each fault once
 */
export function createReconcile(
  platform: Platform,
  language: WorkerLanguage,
  spoken: Promise<void>,
  report: Report,
  onShown: (event: ShowingEvent) => Promise<void>,
): Reconcile {
  /** Of this worker's life: only to keep one prompt from being shown twice. */
  const shown = new Set<string>();
  /** Said to be shown: once each, unless that was not saved. */
  const told = new Set<string>();
  const tellOnce = (id: string, event: ShowingEvent) => {
    if (told.has(id)) return;
    told.add(id);
    onShown(event).catch(() => told.delete(id));
  };
  const tellShown = (id: string) => tellOnce(id, { type: 'notificationShown', id });
  /** When the browser would not show it. What was wished before it said so must not be tried at once again. */
  const refused = new Map<string, Instant>();
  const wasRefused = (id: string) => {
    const ago = platform.environment.now() - (refused.get(id) ?? Number.NEGATIVE_INFINITY);
    return ago >= 0 && ago < TRIES_APART;
  };
  // The browser has no getter for the detection interval or the menu, so each worker says them once.
  let thresholdSaid = '';
  let menuSaid = '';
  /** What was wished before it was noted must not open a second page. */
  let isWelcomed = false;

  const alarm = async ({ wishes: { wakeAt } }: Wished) => {
    if ((await known(platform.alarm.get())) !== wakeAt) await platform.alarm.set(wakeAt);
  };

  const notification = async ({ wishes: { notification: wish }, zone }: Wished) => {
    const listed = await known(platform.notifications.list());
    const up = listed ?? [...shown];
    const stale = up.filter((id) => isWished(id) && id !== wish?.id);
    const cleared = stale.map((id) => platform.notifications.clear(id).then(() => shown.delete(id)));
    const show = async () => {
      if (!wish) return;
      const { id, isNew, mayTry } = wish;
      // Shown before and up no longer: it was closed, and the event that says so is on its way.
      if (up.includes(id) || shown.has(id)) {
        if (isNew) tellShown(id);
        return;
      }
      // Of one that was taken before, and may have been closed since, only the list tells.
      if (!mayTry || wasRefused(id) || (listed === null && !isNew)) return;
      await spoken;
      try {
        await platform.notifications.show(id, notificationText(language, wish, zone));
      } catch (error) {
        refused.set(id, platform.environment.now());
        void onShown({ type: 'notificationRefused', id, said: inShort(error) });
        return;
      }
      shown.add(id);
      if (isNew) tellShown(id);
    };
    const results = await Promise.allSettled([...cleared, show()]);
    for (const result of results) if (result.status === 'rejected') report('notification', result.reason);
  };

  const threshold = async ({ wishes: { idleThresholdMs, awaitsInput } }: Wished) => {
    const saying = `${idleThresholdMs} ${awaitsInput}`;
    if (thresholdSaid === saying) return;
    platform.idle.setThreshold(idleThresholdMs, awaitsInput);
    thresholdSaid = saying;
  };

  const badge = async ({ wishes: { badge: wish } }: Wished) => {
    await spoken;
    const text = badgeText(language, wish);
    // No two looks share a text, so the text alone says whether it is as wished.
    const look = wish.kind === 'due' ? 'due' : 'calm';
    if ((await known(platform.toolbar.badge())) !== text) await platform.toolbar.setBadge(text, look);
  };

  const title = async ({ wishes: { title: wish }, zone }: Wished) => {
    await spoken;
    const text = titleText(language, wish, zone);
    if ((await known(platform.toolbar.title())) !== text) await platform.toolbar.setTitle(text);
  };

  const menu = async ({ wishes, zone }: Wished) => {
    await spoken;
    const items = menuItems(language, wishes, zone);
    const saying = JSON.stringify(items);
    if (saying === menuSaid) return;
    await platform.menu.set(items);
    menuSaid = saying;
  };

  const welcome = async ({ wishes: { welcome: isWished } }: Wished) => {
    if (!isWished) return;
    if (!isWelcomed) await platform.surfaces.openWelcome();
    isWelcomed = true;
    // Should the worker die before that is saved, the page says it too, and the next worker finds it open.
    tellOnce('welcome', { type: 'welcomeOpened' });
  };

  // Each goes its own way: one that fails, or is slow, holds up no other, and is tried again after the next event.
  const parts = Object.entries({ alarm, notification, threshold, badge, title, menu, welcome }).map(([name, part]) =>
    createFollower((wished: Wished) => part(wished).catch((error: unknown) => report(name, error))),
  );
  return async (wishes, zone) => {
    await Promise.all(parts.map((follow) => follow({ wishes, zone })));
  };
}
