import { browser } from 'wxt/browser';
import type { StorageAdapter } from './platform';

export const storage: StorageAdapter = {
  get: (keys) => browser.storage.local.get([...keys]),
  set: (items) => browser.storage.local.set(items),
  onChanged: (listener, signal) => {
    const heard = () => listener();
    browser.storage.local.onChanged.addListener(heard);
    signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard));
  },
};
