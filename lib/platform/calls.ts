import { browser } from './browser';
import type { CallAccess } from './for-pages';
import { looksLikeCall, meetingSites } from './meeting-sites';
import type { CallsAdapter } from './platform';

const allOrigins = meetingSites.flatMap(({ origins }) => [...origins]);

/**
 * The meeting sites that the person allows. This is read each time, because they can take it back, in Firefox site by site
 * (WAIT-18).
 */
async function allowedOrigins(): Promise<string[]> {
  const isAllowed = await Promise.all(allOrigins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return allOrigins.filter((_, index) => isAllowed[index]);
}

export const calls: CallsAdapter = {
  isLikely: async () => {
    const url = await allowedOrigins();
    // With an empty list of patterns the query would return every tab.
    if (url.length === 0) return false;
    const tabs = await browser.tabs.query({ url });
    return tabs.some((tab) => looksLikeCall(tab.url ?? '', tab.audible ?? false));
  },
  onAccessChanged: (listener) => {
    browser.permissions.onAdded.addListener(() => listener());
    browser.permissions.onRemoved.addListener(() => listener());
  },
};

export const callAccess: CallAccess = {
  sites: meetingSites.map(({ name }) => name),
  read: async () => {
    const allowed = await allowedOrigins();
    return meetingSites
      .filter(({ origins }) => origins.some((origin) => allowed.includes(origin)))
      .map(({ name }) => name);
  },
  onChanged: (listener, signal) => {
    const handler = () => listener();
    browser.permissions.onAdded.addListener(handler);
    browser.permissions.onRemoved.addListener(handler);
    signal.addEventListener('abort', () => {
      browser.permissions.onAdded.removeListener(handler);
      browser.permissions.onRemoved.removeListener(handler);
    });
  },
  // Firefox requires this call during the click, so nothing is awaited before it.
  allow: () => browser.permissions.request({ origins: allOrigins }),
  revoke: async () => {
    await browser.permissions.remove({ origins: allOrigins });
  },
};
