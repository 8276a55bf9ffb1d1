import { browser } from './browser';
import { openPages, showOneOf } from './open-pages';

/** It takes the room that there is. */
const page = '/sidepanel.html';

/**
 * Opens the same in a tab, or goes to the tab that has it. A side panel, which one might expect, is as wide as the person or
 * the browser has made it, mostly narrower than the popup (Chrome 156: 360 px, the popup 380), and nobody can ask before it is open.
 *
 * @param at the page that a new tab opens with; one that is there already stays where it is
 */
export async function openLargerView(at: 'today' | null): Promise<void> {
  const inTabs = (await openPages([page])).filter(({ tabId }) => tabId >= 0);
  if (await showOneOf(inTabs)) return;
  const { windowId } = await browser.tabs.create({ url: browser.runtime.getURL(page) + (at === null ? '' : `#${at}`) });
  // From a small window of its own the tab is opened in another one.
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
