import { browser } from './browser';
import type { AlarmAdapter } from './platform';

/** One alarm for everything. It says "look at the clock" and nothing more. */
const name = 'wake';

/** It rings again unless it is set anew: a worker that dies with an alarm in its hands must not be the last one. */
const periodInMinutes = 5;

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
