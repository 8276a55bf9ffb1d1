import { browser } from 'wxt/browser';
import type { LifecycleAdapter } from './platform';

export const lifecycle: LifecycleAdapter = {
  onInstalled: (listener) => {
    browser.runtime.onInstalled.addListener(() => listener());
  },
  onBrowserStarted: (listener) => browser.runtime.onStartup.addListener(() => listener()),
};
