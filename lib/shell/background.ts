import type { Event } from '../core/state/events';
import type { Ledger } from '../history/ledger';
import type { Language } from '../i18n/language';
import type { WorkerLanguage } from '../i18n/worker-words';
import type { Platform } from '../platform/platform';
import { tryEnvironment } from './environment';
import { createFaults } from './faults';
import { createHistory } from './history';
import { LANGUAGE_LIMIT, limitLedger, limitPlatform } from './limits';
import { registerListeners } from './listeners';
import { createRuntime, type Runtime } from './runtime';
import { createSecondClock } from './second-clock';
import { within } from './within';

export interface BackgroundOptions {
  /** The language to speak, a code of those that Limber ships, as chosen from the browser's own. */
  readonly pickLanguage: (wanted: string) => string;
  /** The words, in English until another language is there. */
  readonly createLanguage: (wanted: string) => WorkerLanguage & Pick<Language, 'use'>;
  /** For a demonstration: the first break is due this long after installing, in ms. */
  readonly firstBreakInMs: number | null;
}

/**
 * The whole background. What comes in from outside is tried where it comes in, and has a time limit; what does not do as it
 * should is told to the log, and the rest goes on.
 */
export function startBackground(browser: Platform, ledger: Ledger, options: BackgroundOptions): Runtime {
  let tell = (_: Event): void => undefined;
  // A turn later: the first event is who is there, and the runtime that takes it is there by then.
  const report = createFaults((event) => queueMicrotask(() => tell(event)));
  const environment = tryEnvironment(browser.environment, report);
  const platform = limitPlatform({ ...browser, environment }, report);
  const wanted = environment.language();
  const language = options.createLanguage(wanted);
  const spoken = within(LANGUAGE_LIMIT, () => language.use(options.pickLanguage(wanted))).catch((error: unknown) =>
    report('language', error),
  );
  let ring = (): void => undefined;
  const onWake = createSecondClock(environment.now, () => ring());
  const limitedLedger = limitLedger(ledger, report);
  const runtime = createRuntime({ platform, ledger: limitedLedger, language, spoken, report, onWake });
  const answerHistory = createHistory(limitedLedger, runtime.dispatch);
  const { firstBreakInMs } = options;
  ring = registerListeners(platform, runtime.dispatch, { firstBreakInMs, report, answerHistory });
  tell = (event) => void runtime.dispatch(event).catch(() => undefined);
  return runtime;
}
