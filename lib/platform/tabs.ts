import { browser } from './browser';
import type { TabsAdapter } from './platform';

/** `tab.audible` needs no permission; a tab's address would. */
export const tabs: TabsAdapter = {
  isAudible: async () => (await browser.tabs.query({ audible: true })).length > 0,
};
