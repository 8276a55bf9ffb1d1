import { browser } from './browser';
import type { WindowsAdapter } from './platform';

/** A window's state needs no permission. One that fills another screen, without the focus, is in nobody's way. */
export const windows: WindowsAdapter = {
  isFullscreen: async () =>
    (await browser.windows.getAll()).some(({ state, focused }) => state === 'fullscreen' && focused),
};
