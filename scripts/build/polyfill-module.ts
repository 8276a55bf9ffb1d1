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
        code: `const module = { exports: {} };\n(function (exports) {\n${code}\n})(module.exports);\nexport default module.exports;\n`,
        map: null,
      }),
    },
  };
}
