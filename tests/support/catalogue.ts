// Languages that exist only in a test.

import type { Messages } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Catalogue, EnglishParts, LoadCatalogue } from '../../lib/i18n/parts';

/** Texts of a language by their keys. */
type Texts = Readonly<Record<string, string>>;

const catalogueOf = (texts: Texts, english: Messages): Catalogue =>
  Object.keys(english).map((key) => (texts[key] === undefined ? 0 : compileMessage(texts[key])));

/** Loads languages that have only these texts; it rejects for any other code. */
export function loadFrom(languages: Readonly<Record<string, Texts>>, english: EnglishParts): LoadCatalogue {
  return async (code, part) => {
    const texts = languages[code];
    if (!texts) throw new Error(`no ${code}`);
    return catalogueOf(texts, english[part] ?? {});
  };
}
