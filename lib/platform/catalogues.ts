// Reads the words of a language from the extension's own files.

import { extensionUrl } from './extension-url';

/** The codes of the languages in this build. */
export const shippedLanguages = __LANGUAGES__;

/** How long a file of the extension's own may take, in ms (LANG-5). */
const FETCHED_WITHIN = 2000;

/**
 * Reads a part of a compiled language of the extension. Nothing else is ever fetched (STORE-12). It is data, because a worker
 * has no dynamic `import()`. Rejects if it does not come in time.
 */
export async function fetchCatalogue(code: string, part: string) {
  const signal = AbortSignal.timeout(FETCHED_WITHIN);
  const response = await fetch(extensionUrl(`/locales/${code}/${part}.json`), { signal });
  if (!response.ok) throw new Error(`no ${part} of ${code}`);
  return response.json();
}
