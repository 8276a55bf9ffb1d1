// `windows` and `extension`: private windows.

import { browser } from './browser';
import type { PrivateWindowsAdapter } from './for-pages';

/**
 * In Chrome the popup of a private window is a page of the normal profile (`incognito: spanning`), so it cannot tell by itself
 * where it is. Its window can, in every browser and without a permission.
 */
export const privateWindows: PrivateWindowsAdapter = {
  isHere: async () => (await browser.windows.getCurrent()).incognito,
  isAllowed: () => browser.extension.isAllowedIncognitoAccess(),
};
