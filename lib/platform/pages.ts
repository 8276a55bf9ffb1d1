// `runtime`: the background's end of the messages and ports of pages.

import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import type { PagesAdapter } from './platform';
import { viewPort } from './view-port';

/** The background's end of the ports and messages. It accepts only pages of this extension. */
export const pages: PagesAdapter = {
  onMessage: (listener) => {
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
      sender.id === browser.runtime.id ? listener(message) : undefined,
    );
  },
  onView: (listener) => {
    browser.runtime.onConnect.addListener((port) => {
      if (port.name !== viewPort.opened && port.name !== viewPort.returning) return;
      listener({
        returning: port.name === viewPort.returning,
        onClosed: (closed) => port.onDisconnect.addListener(() => closed()),
      });
    });
  },
};
