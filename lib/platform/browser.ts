import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension API under the name `browser`. Firefox has always had that name, Chrome and Edge since 148. Chrome and
 * Edge from 144, the oldest with `Temporal`, have the same API as `chrome`, and it returns promises too. The one difference is
 * how a listener answers a message: see `pages.ts`.
 */
const names = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

export const browser: Browser = names.browser?.runtime?.id ? names.browser : names.chrome;
