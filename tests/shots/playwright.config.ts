// How Playwright takes the pictures of `npm run shots`.

import { defineConfig } from '@playwright/test';

/** `npm run shots`: photographs, not tests; they are looked at by a person. */
export default defineConfig({
  testDir: '.',
  workers: 2,
  timeout: 60_000,
  reporter: [['line']],
  outputDir: '../../test-results',
});
