// A worker that takes one event after the other, with any browser.

import type { Event } from '../../lib/core/state/events';
import type { Ledger } from '../../lib/history/ledger';
import type { Platform } from '../../lib/platform/platform';
import { limitLedger, limitPlatform } from '../../lib/shell/limits';
import { createRuntime } from '../../lib/shell/runtime';
import { language } from './language';

/** A worker without listeners. It takes an event, and resolves when nothing is left to do. */
export type Worker = (event: Event) => Promise<void>;

/** Rejects if the event was not saved. Other failures are ignored. */
export function startWorker(browser: Platform, ledger: Ledger): Worker {
  const report = () => undefined;
  const platform = limitPlatform(browser, report);
  const { dispatch, settled } = createRuntime({ platform, ledger: limitLedger(ledger, report), language, report });
  return async (event) => {
    const saved = dispatch(event);
    await saved.catch(() => undefined);
    await settled();
    await saved;
  };
}
