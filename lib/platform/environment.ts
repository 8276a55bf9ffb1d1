import { browser } from './browser';
import type { EnvironmentAdapter } from './platform';

export const environment: EnvironmentAdapter = {
  now: () => Date.now(),
  zone: () => Temporal.Now.timeZoneId(),
  language: () => browser.i18n.getUILanguage(),
};
