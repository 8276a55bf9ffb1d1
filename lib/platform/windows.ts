import { browser } from './browser';
import type { WindowsAdapter } from './platform';

/**
 * A window's state needs no permission. The focus may be elsewhere: slides fill the other screen while their notes are read.
 * A window that always fills a screen is waited for once, for a break that has waited long enough waits no more.
 */
export const windows: WindowsAdapter = {
  isFullscreen: async () => (await browser.windows.getAll()).some(({ state }) => state === 'fullscreen'),
};
