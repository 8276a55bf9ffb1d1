import { defineBackground } from 'wxt/utils/define-background';
import { createLedger } from '../lib/history/ledger';
import { createLanguage } from '../lib/i18n/language';
import { pickLanguage } from '../lib/i18n/pick-language';
import { workerEnglish } from '../lib/i18n/worker-english';
import { backgroundPlatform } from '../lib/platform/background-platform';
import { fetchCatalogue, shippedLanguages } from '../lib/platform/catalogues';
import { registerListeners } from '../lib/shell/listeners';
import { createRuntime } from '../lib/shell/runtime';

export default defineBackground({
  type: 'module',
  main() {
    const wanted = backgroundPlatform.environment.language();
    const language = createLanguage(wanted, fetchCatalogue, workerEnglish);
    language.use(pickLanguage(wanted, shippedLanguages)).catch(console.error);
    const firstBreakInMs = __DEMO_SECONDS__ > 0 ? __DEMO_SECONDS__ * 1000 : null;
    registerListeners(backgroundPlatform, createRuntime(backgroundPlatform, createLedger(), language), {
      firstBreakInMs,
    });
  },
});
