import type { Wishes } from '../core/wishes';
import type { WorkerLanguage } from '../i18n/worker-words';
import type { Platform } from '../platform/platform';
import { menuItems } from './menu';
import { badgeText, notificationText, titleText } from './words';

/** Other notifications, such as a test, come and go by themselves. */
const isWished = (id: string) => /^(prompt|remark)-/.test(id);

/** Makes the browser look as wished: compares first, and touches only what differs. */
export type Reconcile = (wishes: Wishes, zone: string) => Promise<void>;

export function createReconcile(platform: Platform, language: WorkerLanguage): Reconcile {
  /** Of this worker's life: only to keep one prompt from being shown twice. */
  const shown = new Set<string>();
  // The browser has no getter for the detection interval or the menu, so each worker says them once.
  let thresholdSaid: number | null = null;
  let menuSaid = '';

  const threshold = (ms: number) => {
    if (thresholdSaid === ms) return;
    platform.idle.setThreshold(ms);
    thresholdSaid = ms;
  };

  const alarm = async (at: number) => {
    if ((await platform.alarm.get()) !== at) await platform.alarm.set(at);
  };

  const toolbar = async (badge: Wishes['badge'], title: string) => {
    const text = badgeText(language, badge);
    // No two looks share a text, so the text alone says whether it is as wished.
    const look = badge.kind === 'due' ? 'due' : 'calm';
    if ((await platform.toolbar.badge()) !== text) await platform.toolbar.setBadge(text, look);
    if ((await platform.toolbar.title()) !== title) await platform.toolbar.setTitle(title);
  };

  const menu = async (answers: Wishes['menu']) => {
    const items = menuItems(language, answers);
    const saying = JSON.stringify(items);
    if (saying === menuSaid) return;
    await platform.menu.set(items);
    menuSaid = saying;
  };

  const notification = async (wish: Wishes['notification'], zone: string) => {
    const up = await platform.notifications.list();
    for (const id of up) if (isWished(id) && id !== wish?.id) await platform.notifications.clear(id);
    // Shown before and up no longer: it was closed, and the event that says so is on its way.
    if (!wish || up.includes(wish.id) || shown.has(wish.id)) return;
    await platform.notifications.show(wish.id, notificationText(language, wish, zone));
    shown.add(wish.id);
  };

  return async (wishes, zone) => {
    threshold(wishes.idleThresholdMs);
    // The alarm first: if anything after it fails, the next wake tries again.
    await alarm(wishes.wakeAt);
    await toolbar(wishes.badge, titleText(language, wishes.title, zone));
    await notification(wishes.notification, zone);
    await menu(wishes.menu);
  };
}
