// A plugin of the build: webextension-polyfill as a module.

import type { Plugin } from 'vite';

/**
 * Turns webextension-polyfill, which is CommonJS, into a module whose only export is the browser's own API. Of a CommonJS file
 * the bundler copies each property as it is loaded. Reading a property makes that API, so each start of a page or of the worker
 * would make all of them.
 */
export function polyfillModule(): Plugin {
  return {
    name: 'polyfill-module',
    transform: {
      filter: { id: /webextension-polyfill[\\/]dist[\\/]browser-polyfill(?:\.min)?\.js$/ },
      handler: (code) => ({
        // Of the file's three ways to be loaded only this one is left, so that the others are not shipped.
        code: [
          'const define = undefined;',
          'const module = { exports: {} };',
          code.replace('typeof exports !== "undefined"', 'true'),
          'export default module.exports;',
        ].join('\n'),
        map: null,
      }),
    },
  };
}
