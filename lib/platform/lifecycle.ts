// `runtime` and `storage.session`: installing, starts and the browser's session.

import { browser } from './browser';
import type { LifecycleAdapter } from './platform';

/** A key in `storage.session`, which the browser empties when it closes. */
const key = 'session';

export const lifecycle: LifecycleAdapter = {
  onInstalled: (listener) => {
    browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'));
  },
  session: async () => {
    const { [key]: known } = await browser.storage.session.get(key);
    if (typeof known === 'string') return known;
    const session = crypto.randomUUID();
    await browser.storage.session.set({ [key]: session });
    return session;
  },
  onBrowserStarted: (listener) => browser.runtime.onStartup.addListener(() => listener()),
};
