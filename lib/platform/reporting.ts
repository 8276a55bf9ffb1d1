// `navigator`: what a report says of the browser, and the clipboard.

import type { BrowserSigns } from '../core/views/browser-name';
import type { ReportPlatform } from './for-pages';

/** Chromium's way of saying which browser it is; the types of the DOM do not have it. */
interface Told {
  readonly userAgentData?: { readonly brands?: BrowserSigns['brands']; readonly platform?: string };
}

export const reportPlatform: ReportPlatform = {
  browserSigns: () => {
    const { userAgent, userAgentData } = navigator as Navigator & Told;
    return { userAgent, brands: userAgentData?.brands, system: userAgentData?.platform };
  },
  copyText: (text) => navigator.clipboard.writeText(text),
};
