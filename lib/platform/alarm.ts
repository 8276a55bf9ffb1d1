// `alarms`: the one alarm.

import { browser } from './browser';
import type { AlarmAdapter } from './platform';

/** The one alarm. It only means "look at the clock". */
const name = 'wake';

/**
 * The alarm repeats after this time unless it is set again. So if a worker stops while it handles the alarm, another one is
 * started (WAKE-7).
 */
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
