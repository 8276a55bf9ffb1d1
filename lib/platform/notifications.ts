// `notifications`.

import { browser } from './browser';
import { extensionUrl } from './extension-url';
import type { NotificationsAdapter, NotificationText } from './platform';

const isFirefox = import.meta.env.BROWSER === 'firefox';

/** Firefox throws if `buttons` is set (mdn/content#6350) and has no event for buttons. */
const hasButtons = !isFirefox;

/**
 * Firefox always reports `byHand` as true, also if the notification closed by itself (bug 1413188). So its value is ignored
 * there.
 */
const tellsByWhom = !isFirefox;

/** Only Chromium tells whether notifications are allowed, and not every system reports a change. */
interface PermissionLevel {
  readonly getPermissionLevel?: () => Promise<'granted' | 'denied'>;
  readonly onPermissionLevelChanged?: { readonly addListener: (listener: () => void) => void };
}

const permissionLevel = () => browser.notifications as PermissionLevel;

const isAllowed = async () => (await permissionLevel().getPermissionLevel?.()) !== 'denied';

async function show(id: string, { title, message, buttons }: NotificationText): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: extensionUrl('/icons/icon-128.png'),
    title,
    message,
    ...(hasButtons && { buttons: buttons.map((label) => ({ title: label })) }),
  });
}

export const notifications: NotificationsAdapter = {
  list: async () => Object.keys(await browser.notifications.getAll()),
  show,
  test: async (text) => {
    if (!(await isAllowed())) return 'off';
    return show('test', text).then(
      () => 'shown',
      () => 'refused',
    );
  },
  clear: async (id) => {
    await browser.notifications.clear(id);
  },
  isAllowed,
  onAllowedChanged: (listener) => permissionLevel().onPermissionLevelChanged?.addListener(() => listener()),
  onClicked: (listener) => browser.notifications.onClicked.addListener(listener),
  onButton: (listener) => {
    if (hasButtons) browser.notifications.onButtonClicked.addListener(listener);
  },
  onClosed: (listener) => {
    browser.notifications.onClosed.addListener((id, byUser) => listener(id, tellsByWhom && byUser));
  },
};
