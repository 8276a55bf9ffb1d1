// `tabs`: the popup's content in a tab.

import { browser } from './browser';
import { openPages, showOneOf } from './open-pages';

/** The page uses all the room of its tab. */
const page = '/sidepanel.html';

/**
 * Opens the popup's content in a tab, or goes to the tab that has it. A side panel would not be larger: it has the width that
 * the person or the browser gave it, often less than the popup (360 px against 380 in Chrome 156), and that is not known
 * before it is open.
 *
 * @param at the page that a new tab opens with; one that is there already stays where it is
 */
export async function openLargerView(at: 'today' | null): Promise<void> {
  const inTabs = (await openPages([page])).filter(({ tabId }) => tabId >= 0);
  if (await showOneOf(inTabs)) return;
  const { windowId } = await browser.tabs.create({ url: browser.runtime.getURL(page) + (at === null ? '' : `#${at}`) });
  // From a small window the tab opens in another window.
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
