import type { ComponentChildren } from 'preact';
import type { Language } from '../../lib/i18n/language';
import { useLanguageSwitch } from '../context/use-live';
import { LanguageProvider } from '../context/words';

/** Around every page: the language, and the document's own language and direction. */
export function Page({ language, children }: { language: Language; children: ComponentChildren }) {
  useLanguageSwitch(language);
  // A new value at each switch, so that everything below is drawn again.
  return <LanguageProvider value={{ ...language }}>{children}</LanguageProvider>;
}
