import { browser } from 'wxt/browser';
import { extensionUrl } from './extension-url';
import type { NotificationsAdapter } from './platform';

/** Firefox throws on `buttons` (mdn/content#6350) and has no event for them, which is how they are told apart. */
const hasButtons = import.meta.env.BROWSER !== 'firefox';

export const notifications: NotificationsAdapter = {
  list: async () => Object.keys(await browser.notifications.getAll()),
  show: async (id, { title, message, buttons }) => {
    const options = {
      type: 'basic' as const,
      iconUrl: extensionUrl('/icons/icon-128.png'),
      title,
      message,
      ...(hasButtons && { buttons: buttons.map((label) => ({ title: label })) }),
    };
    await browser.notifications.create(id, options);
  },
  clear: async (id) => {
    await browser.notifications.clear(id);
  },
  onClicked: (listener) => browser.notifications.onClicked.addListener(listener),
  onButton: (listener) => {
    if (hasButtons) browser.notifications.onButtonClicked.addListener(listener);
  },
  onClosed: (listener) => {
    browser.notifications.onClosed.addListener((id, byUser) => listener(id, byUser === true));
  },
};
