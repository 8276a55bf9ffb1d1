// `action`, `windows` and `tabs`: opens the guide and the welcome page.

import { browser } from './browser';
import { bringForward, openPages, showOneOf } from './open-pages';
import type { SurfacesAdapter } from './platform';

/** The size of a window in which the guide does not scroll, in px. */
const windowSize = { width: 400, height: 680 };

/** The pages that can show the guide. */
const guidePages = ['/popup.html', '/sidepanel.html'];

const welcomePage = '/welcome.html';

/** The window that was opened last. Its page may not be loaded yet. */
let openedWindow: number | null = null;

/** Shows the page that has the guide already. Resolves to whether there is one. */
async function showOpenPage(): Promise<boolean> {
  const pages = await openPages(guidePages);
  // A popup closes when the person uses anything else, so an open one is in front.
  if (pages.some(({ isPopup }) => isPopup)) return true;
  if (await showOneOf(pages)) return true;
  return openedWindow !== null && bringForward(openedWindow);
}

async function openWelcome(): Promise<void> {
  if ((await openPages([welcomePage])).length > 0) return;
  await browser.tabs.create({ url: browser.runtime.getURL(welcomePage) });
}

/**
 * The welcome page is being opened. Firefox opens no tab before its first window is there, which may take longer than whoever
 * asks waits for it; asked again, it would open two.
 */
let opening: Promise<void> | null = null;

export const surfaces: SurfacesAdapter = {
  openGuide: async () => {
    if (await showOpenPage()) return;
    try {
      await browser.action.openPopup();
    } catch {
      // Firefox before 149 requires a gesture, and every browser refuses if none of its windows has the focus.
      const url = browser.runtime.getURL('/popup.html');
      const opened = await browser.windows.create({ url, type: 'popup', ...windowSize });
      openedWindow = opened?.id ?? null;
    }
  },
  openWelcome: () => {
    opening ??= openWelcome().finally(() => {
      opening = null;
    });
    return opening;
  },
};
