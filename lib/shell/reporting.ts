// What the page with a report asks of the browser, with a time limit.

import { SECOND } from '../core/state/time';
import { type BrowserSigns, browserName } from '../core/views/browser-name';
import type { ReportPlatform } from '../platform/for-pages';
import { storedVersion } from './stored-version';
import { within } from './within';

/** After this time, in ms, the person is told how to copy by hand (REPORT-4). */
export const COPIED_WITHIN = 3 * SECOND;

/** What the page with a report needs besides the state. */
export interface Reporting {
  /** The version of what is stored. */
  readonly stored: number;
  /** The browser's name, version and system. */
  readonly browser: () => string;
  /** Resolves to whether the text is copied. Must be called during a click. */
  readonly copy: (text: string) => Promise<boolean>;
}

export function createReporting(platform: ReportPlatform): Reporting {
  const signs = (): BrowserSigns => {
    try {
      return platform.browserSigns();
    } catch (error) {
      console.warn('Limber: browserSigns', error);
      return {};
    }
  };
  return {
    stored: storedVersion,
    browser: () => browserName(signs()),
    copy: (text) =>
      within(COPIED_WITHIN, () => platform.copyText(text)).then(
        () => true,
        (error) => {
          console.warn('Limber: copyText', error);
          return false;
        },
      ),
  };
}
