/**
 * The browser's extension API under the name `browser`. Firefox has always had that name, Chrome and Edge since 148. For
 * Chrome and Edge from 144, the oldest with `Temporal`, the polyfill makes it from `chrome`. Where the name exists, the
 * polyfill returns it unchanged.
 */
export { browser } from '@wxt-dev/webextension-polyfill/browser';
