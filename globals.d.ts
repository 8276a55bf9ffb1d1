/** Seconds to the first break in a demonstration build; 0 in every other. Set in wxt.config.ts. */
declare const __DEMO_SECONDS__: number;

/** The version in package.json. Set in wxt.config.ts. */
declare const __VERSION__: string;

/** Codes of the languages that were built. Set in wxt.config.ts. */
declare const __LANGUAGES__: readonly string[];

/** The English words of any other screen, compiled; made by `scripts/build/compile-messages.ts`. */
declare module 'virtual:other-english' {
  export const messages: import('@lingui/core').Messages;
}

/** The English words of the screen that a popup opens with, compiled; made by `scripts/build/compile-messages.ts`. */
declare module 'virtual:app-english' {
  export const messages: import('@lingui/core').Messages;
}

/** The English words that a page begins with, compiled; made by `scripts/build/compile-messages.ts`. */
declare module 'virtual:first-english' {
  export const messages: import('@lingui/core').Messages;
}

/** The English words that the background says, compiled; made by `scripts/build/compile-messages.ts`. */
declare module 'virtual:worker-english' {
  export const messages: import('@lingui/core').Messages;
}
