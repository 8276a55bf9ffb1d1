// `tabs`: closes the page's own tab.

import { browser } from './browser';

/** Closes the tab of this page. `window.close` does not work on a tab that a person or the background has opened. */
export async function closePage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) throw new Error('in no tab');
  await browser.tabs.remove(tab.id);
}
