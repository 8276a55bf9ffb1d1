import { browser } from './browser';
import type { SurfacesAdapter } from './platform';

/** Room for the guide without scrolling, in px. */
const windowSize = { width: 400, height: 680 };

/** Pages that can show the guide. */
const guidePages = ['/popup.html', '/sidepanel.html'];

/** A page of ours that is open, and where. */
interface OpenPage {
  readonly isPopup: boolean;
  readonly tabId: number;
  readonly windowId: number;
}

/** What the types leave out; Chrome, Edge and Firefox have it. */
interface Contexts {
  readonly getContexts?: (filter: object) => Promise<
    readonly {
      readonly contextType: string;
      readonly documentUrl?: string;
      readonly tabId: number;
      readonly windowId: number;
    }[]
  >;
}

/** The pages of ours that show the guide, or none if the browser does not say. */
async function openPages(): Promise<readonly OpenPage[]> {
  const urls = guidePages.map((page) => browser.runtime.getURL(page as '/popup.html'));
  try {
    const contexts = (await (browser.runtime as Contexts).getContexts?.({})) ?? [];
    return contexts
      .filter(({ documentUrl = '' }) => urls.some((url) => documentUrl.startsWith(url)))
      .map(({ contextType, tabId, windowId }) => ({ isPopup: contextType === 'POPUP', tabId, windowId }));
  } catch {
    return [];
  }
}

/** The window that was opened last: its page may not be there yet. */
let openedWindow: number | null = null;

/** Brings a window to the front, out of the taskbar if it is there. Resolves to whether there is such a window. */
async function bringForward(windowId: number): Promise<boolean> {
  try {
    const { state } = await browser.windows.get(windowId);
    await browser.windows.update(windowId, { focused: true, ...(state === 'minimized' && { state: 'normal' }) });
    return true;
  } catch {
    return false;
  }
}

/** Shows the guide where it is open already. Resolves to whether it is. */
async function showOpenPage(): Promise<boolean> {
  const pages = await openPages();
  // The popup closes as soon as anything else is used: one that is open is in front.
  if (pages.some(({ isPopup }) => isPopup)) return true;
  for (const { tabId, windowId } of pages) {
    if (tabId >= 0) await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
    if (await bringForward(windowId)) return true;
  }
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
};
