import { browser } from './browser';
import type { IdleAdapter } from './platform';

const isFirefox = import.meta.env.BROWSER === 'firefox';

/**
 * Firefox watches for input anew whenever the background stops, and then says at once, and again every 30 seconds, that there
 * is none: each time the background starts for it. It does not say when somebody is back, unless their first input is in a
 * window of its own; so all that is lost by asking for half a day without input is those starts. Chromium says both as they
 * come, and would take a longer threshold for input.
 */
const firefoxAwaitsInput = 12 * 60 * 60_000;

/** Browsers refuse a detection interval under 15 s (platform facts, Chromium idle API). */
const seconds = (ms: number) => Math.max(15, Math.round(ms / 1000));

export const idle: IdleAdapter = {
  setThreshold: (ms, awaitsInput) =>
    browser.idle.setDetectionInterval(seconds(isFirefox && awaitsInput ? firefoxAwaitsInput : ms)),
  query: (thresholdMs) => browser.idle.queryState(seconds(thresholdMs)),
  onChanged: (listener) => browser.idle.onStateChanged.addListener(listener),
};
