import { browser } from './browser';

/** A page of ours that is open, and where. A page that is in no tab has a negative `tabId`. */
export interface OpenPage {
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

/** Which of these pages of ours are open, such as "/popup.html"; none if the browser does not say. */
export async function openPages(pages: readonly string[]): Promise<readonly OpenPage[]> {
  const urls = pages.map((page) => browser.runtime.getURL(page as '/popup.html'));
  try {
    const contexts = (await (browser.runtime as Contexts).getContexts?.({})) ?? [];
    return contexts
      .filter(({ documentUrl = '' }) => urls.some((url) => documentUrl.startsWith(url)))
      .map(({ contextType, tabId, windowId }) => ({ isPopup: contextType === 'POPUP', tabId, windowId }));
  } catch {
    return [];
  }
}

/** Brings a window to the front, out of the taskbar if it is there. Resolves to whether there is such a window. */
export async function bringForward(windowId: number): Promise<boolean> {
  try {
    const { state } = await browser.windows.get(windowId);
    await browser.windows.update(windowId, { focused: true, ...(state === 'minimized' && { state: 'normal' }) });
    return true;
  } catch {
    return false;
  }
}

/** Shows the first of these pages that is still there. Resolves to whether there was one. */
export async function showOneOf(pages: readonly OpenPage[]): Promise<boolean> {
  for (const { tabId, windowId } of pages) {
    if (tabId >= 0) await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
    if (await bringForward(windowId)) return true;
  }
  return false;
}
