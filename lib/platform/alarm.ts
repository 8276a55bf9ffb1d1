import { browser } from 'wxt/browser';
import type { AlarmAdapter } from './platform';

/** One alarm for everything. It says "look at the clock" and nothing more. */
const name = 'wake';

export const alarm: AlarmAdapter = {
  get: async () => (await browser.alarms.get(name))?.scheduledTime ?? null,
  set: async (when) => {
    await browser.alarms.create(name, { when });
  },
  onWake: (listener) => {
    browser.alarms.onAlarm.addListener((fired) => {
      if (fired.name === name) listener();
    });
  },
};
