// Decides how new a browser has to be.

/**
 * The oldest browsers that have all that Limber uses, by their main version. `Temporal` decides it: Chrome and Edge have it
 * since 144, Firefox since 139; 140 is the oldest Firefox that is still looked after.
 */
export const oldestBrowsers = { chrome: '144', firefox: '140' } as const;
