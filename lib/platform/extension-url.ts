// `runtime.getURL`, for files that the build makes.

import { browser } from './browser';

/** The address of a file that the build makes, so that the types of the browser API do not list it. */
export const extensionUrl = (path: `/${string}`) => new URL(path, browser.runtime.getURL('/popup.html')).href;
