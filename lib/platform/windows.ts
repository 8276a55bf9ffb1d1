// `windows`: whether one fills a screen.

import { browser } from './browser';
import type { WindowsAdapter } from './platform';

/**
 * Whether a window is full-screen. Reading this needs no permission. The window may not have the focus, because a speaker may
 * have slides on one screen and notes on the other. A window that is always full-screen delays a break once, because a break
 * that has waited long enough waits no more.
 */
export const windows: WindowsAdapter = {
  isFullscreen: async () => (await browser.windows.getAll()).some(({ state }) => state === 'fullscreen'),
};
