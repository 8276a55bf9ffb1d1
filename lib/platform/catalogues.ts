import type { LoadCatalogue } from '../i18n/language';
import { extensionUrl } from './extension-url';

/** Reads a compiled message catalogue that ships with the extension. A worker has no dynamic `import()`, so it is data. */
export const fetchCatalogue: LoadCatalogue = async (code) => {
  const response = await fetch(extensionUrl(`/locales/${code}.json`));
  if (!response.ok) throw new Error(`no catalogue for ${code}`);
  return response.json();
};
