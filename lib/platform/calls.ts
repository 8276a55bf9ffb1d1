// `tabs` and `permissions`: whether a tab looks like a call.

import { browser } from './browser';
import { looksLikeCall, meetingSites } from './meeting-sites';
import type { CallsAdapter } from './platform';

export const allOrigins = meetingSites.flatMap(({ origins }) => [...origins]);

/**
 * The meeting sites that the person allows. This is read each time, because they can take it back, in Firefox site by site
 * (WAIT-18).
 */
export async function allowedOrigins(): Promise<string[]> {
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
