/** Seconds to the first break in a demonstration build; 0 in every other. Set in wxt.config.ts. */
declare const __DEMO_SECONDS__: number;

/** Codes of the languages that were built. Set in wxt.config.ts. */
declare const __LANGUAGES__: readonly string[];

/** The message file with only the words that the background says; made by `scripts/compile-messages.ts`. */
declare module '*/locales/en?for-background' {
  export const messages: Readonly<Record<string, string>>;
}
