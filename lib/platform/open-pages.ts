// `runtime.getContexts`, `tabs` and `windows`: which of Limber's pages are open, and how one comes to the front.

import { browser } from './browser';

/** An open page of the extension. `tabId` is negative if the page is not in a tab. */
export interface OpenPage {
  readonly isPopup: boolean;
  readonly tabId: number;
  readonly windowId: number;
}

/** An API that the types do not have. Chrome, Edge and Firefox have it. */
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

/** Which of these pages of the extension are open, such as "/popup.html". Empty if the browser does not tell. */
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

/** Brings a window to the front, also if it is minimised. Resolves to whether the window exists. */
export async function bringForward(windowId: number): Promise<boolean> {
  try {
    const { state } = await browser.windows.get(windowId);
    await browser.windows.update(windowId, { focused: true, ...(state === 'minimized' && { state: 'normal' }) });
    return true;
  } catch {
    return false;
  }
}

/** Shows the first of these pages that is still open. Resolves to whether there was one. */
export async function showOneOf(pages: readonly OpenPage[]): Promise<boolean> {
  for (const { tabId, windowId } of pages) {
    if (tabId >= 0) await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
    if (await bringForward(windowId)) return true;
  }
  return false;
}
