// `tabs`: whether one makes a sound.

import { browser } from './browser';
import type { TabsAdapter } from './platform';

/** Reading `tab.audible` needs no permission. A tab's address would need one. */
export const tabs: TabsAdapter = {
  isAudible: async () => (await browser.tabs.query({ audible: true })).length > 0,
};
