import { browser } from './browser';
import type { IdleAdapter } from './platform';

/** Browsers refuse a detection interval under 15 s (platform facts, Chromium idle API). */
const seconds = (ms: number) => Math.max(15, Math.round(ms / 1000));

export const idle: IdleAdapter = {
  setThreshold: (ms) => browser.idle.setDetectionInterval(seconds(ms)),
  query: (thresholdMs) => browser.idle.queryState(seconds(thresholdMs)),
  onChanged: (listener) => browser.idle.onStateChanged.addListener(listener),
};
