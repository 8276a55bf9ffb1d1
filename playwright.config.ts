import { defineConfig } from '@playwright/test';

/** Tests that look at every screen; they share a browser and no clock. */
const screens = /(every-button|every-screen|large-text|popup-size)\.spec\.ts$/;

/** The built extension in real browsers. Those that live by the clock run one at a time, each with a browser of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  timeout: 60_000,
  forbidOnly: process.env.CI === 'true',
  reporter: [['list']],
  outputDir: 'test-results',
  projects: [
    { name: 'browsers', testIgnore: screens, workers: 1 },
    { name: 'screens', testMatch: screens, fullyParallel: true, dependencies: ['browsers'] },
  ],
});
