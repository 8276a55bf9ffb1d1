import { browser } from './browser';

/** The address of a file that ships with the extension but is made at build, so that its type does not list it. */
export const extensionUrl = (path: `/${string}`) => new URL(path, browser.runtime.getURL('/popup.html')).href;
