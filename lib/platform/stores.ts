// Empties every storage area.

import { browser } from './browser';
import type { StoresAdapter } from './platform';

/** The copy of the settings (SYNC-7). Only if there is something: where a browser has no such area, or does not let it be read, nothing was written to it. */
async function clearSynced(): Promise<void> {
  const synced = await browser.storage.sync.get(null).catch(() => ({}));
  if (Object.keys(synced).length > 0) await browser.storage.sync.clear();
}

export const stores: StoresAdapter = {
  clear: async () => {
    // First what a browser may refuse, because it limits the writes a minute: then everything is still in place (DATA-11).
    await clearSynced();
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  },
};
