import { browser } from './browser';
import type { LifecycleAdapter } from './platform';

/** Set while the browser runs; `storage.session` is emptied when it closes. */
const mark = 'isRunning';

export const lifecycle: LifecycleAdapter = {
  onInstalled: (listener) => {
    browser.runtime.onInstalled.addListener(() => listener());
  },
  isFirstOfSession: async () => {
    const { [mark]: isMarked } = await browser.storage.session.get(mark);
    if (!isMarked) await browser.storage.session.set({ [mark]: true });
    return !isMarked;
  },
  onBrowserStarted: (listener) => browser.runtime.onStartup.addListener(() => listener()),
};
