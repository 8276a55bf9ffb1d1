// `storage.managed`: what an organisation has set.

import { browser } from './browser';
import type { ManagedAdapter } from './platform';

/** What Firefox answers on a computer on which nobody has set anything. */
const noneInFirefox = /managed storage manifest not found/i;

export const managed: ManagedAdapter = {
  get: async () => {
    try {
      return await browser.storage.managed.get();
    } catch (error) {
      if (error instanceof Error && noneInFirefox.test(error.message)) return {};
      throw error;
    }
  },
  // Not the event of all areas: that one would start the background at each write of a page.
  onChanged: (listener) => browser.storage.managed.onChanged.addListener(() => listener()),
};
