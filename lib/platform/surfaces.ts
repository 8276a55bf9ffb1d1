import { browser } from './browser';
import { bringForward, openPages, showOneOf } from './open-pages';
import type { SurfacesAdapter } from './platform';

/** Room for the guide without scrolling, in px. */
const windowSize = { width: 400, height: 680 };

/** Pages that can show the guide. */
const guidePages = ['/popup.html', '/sidepanel.html'];

const welcomePage = '/welcome.html';

/** The window that was opened last: its page may not be there yet. */
let openedWindow: number | null = null;

/** Shows the guide where it is open already. Resolves to whether it is. */
async function showOpenPage(): Promise<boolean> {
  const pages = await openPages(guidePages);
  // The popup closes as soon as anything else is used: one that is open is in front.
  if (pages.some(({ isPopup }) => isPopup)) return true;
  if (await showOneOf(pages)) return true;
  return openedWindow !== null && bringForward(openedWindow);
}

export const surfaces: SurfacesAdapter = {
  openGuide: async () => {
    if (await showOpenPage()) return;
    try {
      await browser.action.openPopup();
    } catch {
      // Firefox before 149 wants a gesture, and every browser refuses while no window of its own has the focus.
      const url = browser.runtime.getURL('/popup.html');
      const opened = await browser.windows.create({ url, type: 'popup', ...windowSize });
      openedWindow = opened?.id ?? null;
    }
  },
  openWelcome: async () => {
    if ((await openPages([welcomePage])).length > 0) return;
    await browser.tabs.create({ url: browser.runtime.getURL(welcomePage) });
  },
};
