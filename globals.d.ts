/** Seconds to the first break in a demonstration build; 0 in every other. Set in wxt.config.ts. */
declare const __DEMO_SECONDS__: number;
