// What the browser starts in the background.

import { defineBackground } from 'wxt/utils/define-background';
import { createLedger } from '../lib/history/ledger';
import { createLanguage } from '../lib/i18n/language';
import { pickLanguage } from '../lib/i18n/pick-language';
import { workerEnglish } from '../lib/i18n/worker-english';
import { backgroundPlatform } from '../lib/platform/background-platform';
import { fetchCatalogue, shippedLanguages } from '../lib/platform/catalogues';
import { isTooOld, sayTooOld } from '../lib/platform/too-old';
import { startBackground } from '../lib/shell/background';

export default defineBackground({
  type: 'module',
  main() {
    if (isTooOld()) {
      sayTooOld().catch(console.error);
      return;
    }
    startBackground(backgroundPlatform, createLedger(), {
      createLanguage: (wanted) => createLanguage(wanted, fetchCatalogue, { worker: workerEnglish }),
      pickLanguage: (chosen, browser) => pickLanguage(chosen, browser, shippedLanguages),
      firstBreakInMs: __DEMO_SECONDS__ > 0 ? __DEMO_SECONDS__ * 1000 : null,
    });
  },
});
