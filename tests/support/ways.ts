// The display settings that a page is looked at in.

import type { Page } from '@playwright/test';

/** The ways a person may have set up their screen. */
export const ways = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'more-contrast': { colorScheme: 'light', contrast: 'more' },
  'more-contrast-dark': { colorScheme: 'dark', contrast: 'more' },
  'forced-colours': { colorScheme: 'dark', forcedColors: 'active' },
  'right-to-left': { colorScheme: 'light' },
} as const satisfies Record<string, Parameters<Page['emulateMedia']>[0]>;
