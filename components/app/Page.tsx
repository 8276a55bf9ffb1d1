import type { ComponentChildren } from 'preact';
import type { Language } from '../../lib/i18n/language';
import type { PlainKey } from '../../lib/i18n/messages';
import { useLanguageSwitch } from '../context/use-live';
import { LanguageProvider } from '../context/words';

interface PageProps {
  language: Language;
  /** What the tab says beside the name; left out where a page has no tab, or nothing more to say. */
  title?: PlainKey;
  children: ComponentChildren;
}

/** Around every page: the language, and the document's own language, direction and title. */
export function Page({ language, title, children }: PageProps) {
  useLanguageSwitch(language);
  document.title = title ? `Limber · ${language.t(title)}` : 'Limber';
  // A new value at each switch, so that everything below is drawn again.
  return <LanguageProvider value={{ ...language }}>{children}</LanguageProvider>;
}
