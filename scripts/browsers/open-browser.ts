// Opens any browser that was found, with Limber in it.

import type { FoundBrowser } from './find-browser.ts';
import { openInChromium } from './open-chromium.ts';
import { openInFirefox } from './open-firefox.ts';
import type { OpenBrowser, OpenOptions } from './open-page.ts';

/** Starts the browser, loads Limber into it and opens its popup in a tab. */
export function openBrowser(found: FoundBrowser, options: OpenOptions): Promise<OpenBrowser> {
  return found.family === 'firefox' ? openInFirefox(found, options) : openInChromium(found, options);
}
