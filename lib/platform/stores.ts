// Empties every storage area.

import { browser } from './browser';
import type { StoresAdapter } from './platform';

export const stores: StoresAdapter = {
  clearSynced: async () => {
    // Only if there is something: where a browser has no such area, or does not let it be read, nothing was written to it.
    const synced = await browser.storage.sync.get(null).catch(() => ({}));
    if (Object.keys(synced).length > 0) await browser.storage.sync.clear();
  },
  clear: async () => {
    // First the disk: if it refuses, nothing is gone.
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  },
};
