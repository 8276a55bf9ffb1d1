// `storage.session`: how far a person is in the safety check.

import { browser } from './browser';
import type { CheckPlaceAdapter } from './for-pages';

const key = 'checkPlace';

/** Kept in memory until the browser closes, never on the disk. */
export const checkPlace: CheckPlaceAdapter = {
  get: async () => (await browser.storage.session.get(key))[key],
  set: (value) =>
    value === undefined ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: value }),
  onChanged: (listener, signal) => {
    const handler = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && key in changes) listener();
    };
    browser.storage.onChanged.addListener(handler);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(handler));
  },
};
