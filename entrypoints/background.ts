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
    const isSpoken = language.use(pickLanguage(wanted, shippedLanguages)).catch(console.error);
    const firstBreakInMs = __DEMO_SECONDS__ > 0 ? __DEMO_SECONDS__ * 1000 : null;
    const runtime = createRuntime(backgroundPlatform, createLedger(), language);
    // Events wait for the person's language, or each start of the worker would say title and menu in English first.
    registerListeners(backgroundPlatform, (event) => isSpoken.then(() => runtime(event)), { firstBreakInMs });
  },
});
