import { browser } from './browser';
import type { AlarmAdapter } from './platform';

/** One alarm for everything. It says "look at the clock" and nothing more. */
const name = 'wake';

/** It rings again after this long unless it is set anew, so that a worker that dies as it rings is not the last one (WAKE-7). */
export const periodInMinutes = 5;

export const alarm: AlarmAdapter = {
  get: async () => (await browser.alarms.get(name))?.scheduledTime ?? null,
  set: async (when) => {
    await browser.alarms.create(name, { when, periodInMinutes });
  },
  onWake: (listener) => {
    browser.alarms.onAlarm.addListener((fired) => {
      if (fired.name === name) listener();
    });
  },
};
