import { extensionUrl } from './extension-url';

/** The codes of the languages in this build. */
export const shippedLanguages = __LANGUAGES__;

/**
 * Reads a compiled message catalogue of the extension. Nothing else is ever fetched (STORE-12). A catalogue is data, because
 * a worker has no dynamic `import()`.
 */
export async function fetchCatalogue(code: string) {
  const response = await fetch(extensionUrl(`/locales/${code}.json`));
  if (!response.ok) throw new Error(`no catalogue for ${code}`);
  return response.json();
}
