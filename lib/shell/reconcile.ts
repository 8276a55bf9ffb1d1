// Makes the browser look as wished: alarm, notification, badge, title, menu, welcome page, sync.

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
import { createSync, type SyncEvent } from './sync';
import { badgeText, notificationText, titleText } from './words';

/**
 * For how long after a refusal the same worker does not try a notification again, in ms. It is half of the time between two
 * tries in the state (PROMPT-12).
 */
const TRIES_APART = TRIES_EVERY / 2;

/** What happened to a notification, to the welcome page, or to the settings that sync exchanges. */
type ShowingEvent = Extract<Event, { type: 'notificationShown' | 'notificationRefused' | 'welcomeOpened' }> | SyncEvent;

/**
 * Makes the browser look as wished. It compares first, and changes only what differs. Never rejects.
 * `spoken` resolves when words can be said in the person's language.
 */
export type Reconcile = (wishes: Wishes, zone: string, spoken: Promise<void>) => Promise<void>;

interface Wished {
  readonly wishes: Wishes;
  readonly zone: string;
  readonly spoken: Promise<void>;
}

/** The present value in the browser; `null` if the browser does not tell. Then the wish is carried out anyway. */
const known = <Value>(asked: Promise<Value>) => asked.catch(() => null);

/**
 * @param onShown told what became of a notification, or a page, that was to be shown
 * @param report told of whatever fails; the log has each fault once
 */
export function createReconcile(
  platform: Platform,
  language: WorkerLanguage,
  report: Report,
  onShown: (event: ShowingEvent) => Promise<void>,
): Reconcile {
  /** The notifications that this worker has shown. It keeps one prompt from being shown twice. */
  const shown = new Set<string>();
  /** The notifications that were reported as shown. Each is reported once, unless the report was not saved. */
  const told = new Set<string>();
  const tellOnce = (id: string, event: ShowingEvent) => {
    if (told.has(id)) return;
    told.add(id);
    onShown(event).catch(() => told.delete(id));
  };
  const tellShown = (id: string) => tellOnce(id, { type: 'notificationShown', id });
  /**
   * Forgets the notifications that are neither wished for nor up. Numbers begin again if the state had to, and then another
   * notification has the id of an old one.
   */
  const forgetOld = (wished: string | undefined, up: readonly string[]) => {
    const isOld = (id: string) => isWished(id) && id !== wished && !up.includes(id);
    for (const ids of [shown, told]) for (const id of [...ids].filter(isOld)) ids.delete(id);
  };
  /** When the browser refused each notification. An older wish that still waits must not try it again at once. */
  const refused = new Map<string, Instant>();
  const wasRefused = (id: string) => {
    const ago = platform.environment.now() - (refused.get(id) ?? Number.NEGATIVE_INFINITY);
    return ago >= 0 && ago < TRIES_APART;
  };
  // The browser cannot tell its detection interval or its menu, so each worker sets them once.
  let thresholdSaid = '';
  let menuSaid = '';
  /** Whether the welcome page was opened. A wish from before that was stored must not open a second one. */
  let isWelcomed = false;

  const alarm = async ({ wishes: { wakeAt } }: Wished) => {
    if ((await known(platform.alarm.get())) !== wakeAt) await platform.alarm.set(wakeAt);
  };

  const notification = async ({ wishes: { notification: wish }, zone, spoken }: Wished) => {
    const answer: unknown = await known(platform.notifications.list());
    const listed = Array.isArray(answer) ? answer.filter((id) => typeof id === 'string') : null;
    const up = listed ?? [...shown];
    forgetOld(wish?.id, up);
    const stale = up.filter((id) => isWished(id) && id !== wish?.id);
    const cleared = stale.map((id) => platform.notifications.clear(id).then(() => shown.delete(id)));
    const show = async () => {
      if (!wish) return;
      const { id, isNew, mayTry } = wish;
      // It was shown and is gone, so somebody closed it. The event that reports this is on its way.
      if (up.includes(id) || shown.has(id)) {
        if (isNew) tellShown(id);
        return;
      }
      // An earlier worker may have shown it, and it may be closed by now. Only the browser's list tells.
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

  const badge = async ({ wishes: { badge: wish }, spoken }: Wished) => {
    await spoken;
    const text = badgeText(language, wish);
    // Every look has its own text, so the text alone tells whether it is as wished.
    const look = wish.kind === 'due' ? 'due' : 'calm';
    if ((await known(platform.toolbar.badge())) !== text) await platform.toolbar.setBadge(text, look);
  };

  const title = async ({ wishes: { title: wish }, zone, spoken }: Wished) => {
    await spoken;
    const text = titleText(language, wish, zone);
    if ((await known(platform.toolbar.title())) !== text) await platform.toolbar.setTitle(text);
  };

  const menu = async ({ wishes, zone, spoken }: Wished) => {
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
    // If the worker stops before this is saved, the page reports it too, and the next worker finds the page open.
    tellOnce('welcome', { type: 'welcomeOpened' });
  };

  // Each part runs on its own. One that fails or is slow does not delay the others, and is tried again after the next event.
  const compareSync = createSync(platform, (event) => void onShown(event).catch(() => undefined));
  const sync = ({ wishes: { sync: wish } }: Wished) => compareSync(wish);

  const parts = Object.entries({ alarm, notification, threshold, badge, title, menu, welcome, sync }).map(
    ([name, part]) => createFollower((wished: Wished) => part(wished).catch((error: unknown) => report(name, error))),
  );
  return async (wishes, zone, spoken) => {
    await Promise.all(parts.map((follow) => follow({ wishes, zone, spoken })));
  };
}
