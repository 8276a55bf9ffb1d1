// `storage.sync`: the area that the browser copies between computers.

import { browser } from './browser';
import type { SyncAdapter } from './platform';

export const sync: SyncAdapter = {
  get: () => browser.storage.sync.get(),
  set: (items) => browser.storage.sync.set(items),
  // Not the event of all areas: that one would start the background at each write of a page.
  onChanged: (listener) => browser.storage.sync.onChanged.addListener(() => listener()),
};
