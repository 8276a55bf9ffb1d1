// Puts the background together: the browser with its limits, the language, the runtime and the listeners.

import type { Event } from '../core/state/events';
import type { Ledger } from '../history/ledger';
import type { Language } from '../i18n/language';
import type { WorkerLanguage } from '../i18n/worker-words';
import type { Platform } from '../platform/platform';
import { createAnswerData } from './data/answer-data';
import { tryEnvironment } from './environment';
import { createFallbackTimer } from './fallback-timer';
import { createFaults } from './faults';
import { followLanguage } from './follow-language';
import { createHistory } from './history';
import { LANGUAGE_LIMIT, limitLedger, limitPlatform } from './limits';
import { registerListeners } from './listeners';
import { createRuntime, type Runtime } from './runtime';
import { within } from './within';

export interface BackgroundOptions {
  /** Chooses a language of Limber by what the person chose, `null` for the browser's, and the browser's language. */
  readonly pickLanguage: (chosen: string | null, browser: string) => string;
  /** The words. They are English until the chosen language is loaded. */
  readonly createLanguage: (wanted: string) => WorkerLanguage & Pick<Language, 'use'>;
  /** For a demonstration: the first break is due this many ms after installing. */
  readonly firstBreakInMs: number | null;
}

/**
 * Starts the background. Every call to the browser is tried and has a time limit. A failure is logged, and everything else
 * goes on.
 */
export function startBackground(browser: Platform, ledger: Ledger, options: BackgroundOptions): Runtime {
  let tell = (_: Event): void => undefined;
  // The report waits for the next microtask, because the runtime that takes it is made below.
  const report = createFaults((event) => queueMicrotask(() => tell(event)));
  const environment = tryEnvironment(browser.environment, report);
  const platform = limitPlatform({ ...browser, environment }, report);
  const wanted = environment.language();
  const language = options.createLanguage(wanted);
  const speak = followLanguage(
    { use: (code) => within(LANGUAGE_LIMIT, () => language.use(code)) },
    (chosen) => options.pickLanguage(chosen, wanted),
    (error) => report('language', error),
  );
  let ring = (): void => undefined;
  const onWake = createFallbackTimer(environment.now, () => ring());
  const limitedLedger = limitLedger(ledger, report);
  const runtime = createRuntime({ platform, ledger: limitedLedger, language, speak, report, onWake });
  const answerHistory = createHistory(limitedLedger, runtime.dispatch, runtime.mayKeepHistory);
  const { firstBreakInMs } = options;
  ring = registerListeners(platform, runtime.dispatch, {
    firstBreakInMs,
    report,
    answerHistory,
    answerData: createAnswerData(runtime),
  });
  tell = (event) => void runtime.dispatch(event).catch(() => undefined);
  return runtime;
}
