import { extensionUrl } from './extension-url';

/** Codes of the languages this build ships. */
export const shippedLanguages = __LANGUAGES__;

/** Reads a compiled message catalogue that ships with the extension: nothing else is ever fetched (STORE-12). A worker has no dynamic `import()`, so it is data. */
export async function fetchCatalogue(code: string) {
  const response = await fetch(extensionUrl(`/locales/${code}.json`));
  if (!response.ok) throw new Error(`no catalogue for ${code}`);
  return response.json();
}
