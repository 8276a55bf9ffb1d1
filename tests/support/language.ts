// The language of most tests: English as in Britain.

import { english } from '../../lib/i18n/english';
import { createLanguage } from '../../lib/i18n/language';

/** English as people in Britain write times; no other catalogue can be loaded. */
export const language = createLanguage(
  'en-GB',
  () => Promise.reject(new Error('no other language in this test')),
  english,
);
