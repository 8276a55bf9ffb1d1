import { defineConfig } from '@playwright/test';

/** The built extension in real browsers. One at a time: each test starts a browser of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  timeout: 60_000,
  forbidOnly: process.env.CI === 'true',
  reporter: [['list']],
  outputDir: 'test-results',
});
