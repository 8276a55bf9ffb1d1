// How Playwright runs `npm run languages`.

import { defineConfig } from '@playwright/test';

/** `npm run languages`: every language on every screen, measured and photographed. */
export default defineConfig({
  testDir: '.',
  workers: 2,
  fullyParallel: true,
  timeout: 240_000,
  reporter: [['line']],
  outputDir: '../../test-results',
  projects: [
    { name: 'screens', testMatch: 'languages.spec.ts' },
    { name: 'sheets', testMatch: 'sheets.spec.ts' },
  ],
});
