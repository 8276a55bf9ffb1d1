/**
 * The browser, by the name that Firefox gave it. Chrome and Edge have that name since 148; on those from 144, the oldest that
 * can tell the calendar (`Temporal`), the polyfill makes it from `chrome`. Where the name is there, the polyfill hands it on as it is.
 */
export { browser } from '@wxt-dev/webextension-polyfill/browser';
