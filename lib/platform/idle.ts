// `idle`: who is there.

import { browser } from './browser';
import type { IdleAdapter } from './platform';

const isFirefox = import.meta.env.BROWSER === 'firefox';

/**
 * The threshold while the person is away in Firefox: half a day. Firefox starts to watch for input again whenever the
 * background stops. It then reports at once, and every 30 seconds, that there is none, and each report starts the background.
 * It does not report a return, unless the first input is in one of its own windows. So a long threshold only avoids those
 * starts. Chromium reports both as they happen, and would take a longer threshold for input.
 */
const firefoxAwaitsInput = 12 * 60 * 60_000;

/** The shortest detection interval that browsers accept, in seconds. */
const seconds = (ms: number) => Math.max(15, Math.round(ms / 1000));

export const idle: IdleAdapter = {
  setThreshold: (ms, awaitsInput) =>
    browser.idle.setDetectionInterval(seconds(isFirefox && awaitsInput ? firefoxAwaitsInput : ms)),
  query: (thresholdMs) => browser.idle.queryState(seconds(thresholdMs)),
  onChanged: (listener) => browser.idle.onStateChanged.addListener(listener),
};
