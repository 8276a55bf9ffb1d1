import { defineConfig } from '@playwright/test';
import { intervals } from './tests/support/expect';

/** Tests of what is in the pages; they share a browser (`screenTest`). */
const screens =
  /(answers|browser-back|double-click|every-button|every-screen|every-setting|figure|guide|heard|keyboard|large-text|pages|popup-size|quiet|reading|safety-check|settings|today|typed)\.spec\.ts$/;

/** Tests in which the browser's clock runs twenty times as fast. */
const fast = /sleep\.spec\.ts$/;

/**
 * The built extension in real browsers, three tests at a time, since many of them mostly wait. Those of the pages share a browser
 * as it is; the others get Limber newly installed in one that they share, or start another one where they need it. None may mind
 * that another test works beside it, for whoever runs them has a computer that does other things, too.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 3,
  fullyParallel: true,
  timeout: 120_000,
  // In ms. A busy computer takes longer than the usual five seconds to start a background, or to open a popup with others beside it.
  expect: { timeout: 15_000, toPass: { intervals } },
  forbidOnly: process.env.CI === 'true',
  // A browser that is driven from outside loses a call now and then. What passes only the second time is listed as flaky, and is
  // to be mended; on a person's computer it fails.
  retries: process.env.CI === 'true' ? 1 : 0,
  reporter: [['list']],
  outputDir: 'test-results',
  projects: [
    { name: 'browsers', testIgnore: [screens, fast] },
    // Most of it is sleep, so the others go on beside it; one at a time, or all would sleep at once.
    { name: 'fast clock', testMatch: fast, workers: 1 },
    { name: 'screens', testMatch: screens },
  ],
});
