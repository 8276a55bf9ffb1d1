import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own `browser`, which every browser that Limber runs in has (Chrome and Edge since 148; manifest), so nothing
 * stands between. The types are those of the polyfill that once did.
 */
export const { browser } = globalThis as unknown as { readonly browser: Browser };
