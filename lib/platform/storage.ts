// `storage.local`, and `storage.session` for a state that could not be written.

import { browser } from './browser';
import type { StorageAdapter } from './platform';

const spare = 'spare';

export const storage: StorageAdapter = {
  get: (keys) => browser.storage.local.get([...keys]),
  set: (items) => browser.storage.local.set(items),
  getSpare: async () => (await browser.storage.session.get(spare))[spare],
  setSpare: (value) =>
    value === undefined ? browser.storage.session.remove(spare) : browser.storage.session.set({ [spare]: value }),
  onChanged: (listener, signal) => {
    const handler = () => listener();
    browser.storage.onChanged.addListener(handler);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(handler));
  },
};
