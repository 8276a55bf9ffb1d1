import { defineConfig } from '@playwright/test';

/** Tests of what is in the pages; they share a browser (`screenTest`) and no clock. */
const screens = /(every-button|every-screen|figure|keyboard|large-text|pages|popup-size|settings)\.spec\.ts$/;

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
