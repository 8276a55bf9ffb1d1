// `permissions`: which meeting sites a page may ask for.

import { browser } from './browser';
import { allOrigins, allowedOrigins } from './calls';
import type { CallAccess } from './for-pages';
import { meetingSites } from './meeting-sites';

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
