// The system's time, zone and language.

import { browser } from './browser';
import type { EnvironmentAdapter } from './platform';

/**
 * The language of the browser's own words, and the hours of its own times where those are known. Firefox writes times as the
 * system's region does ("en-GB"), though its words are of another ("en-US"). Where it hides that region it says "en-US" to
 * everybody, so another language than that of its words counts for nothing.
 */
function language(): string {
  const words = browser.i18n.getUILanguage();
  const { locale, hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
  try {
    const wanted = new Intl.Locale(words);
    const isSame = new Intl.Locale(locale).language === wanted.language;
    return hourCycle && isSame ? new Intl.Locale(wanted, { hourCycle }).toString() : words;
  } catch {
    // Some systems name locales in their own way, which is understood later.
    return words;
  }
}

export const environment: EnvironmentAdapter = {
  now: () => Date.now(),
  zone: () => Temporal.Now.timeZoneId(),
  language,
};
