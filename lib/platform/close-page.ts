import { browser } from './browser';

/** Closes the tab that this page is in. `window.close` is not for tabs that a person, or the background, has opened. */
export async function closePage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) throw new Error('in no tab');
  await browser.tabs.remove(tab.id);
}
