import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../lib/i18n/language';
import type { PlainKey } from '../../lib/i18n/messages';

const LanguageContext = createContext<Language | null>(null);

export const LanguageProvider = LanguageContext.Provider;

/** The language of the page. @throws Error outside a `LanguageProvider`. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('no LanguageProvider around this component');
  return language;
}

/** A line of a step, with LEFT and RIGHT in bold, so that the eye finds the side first. */
export function SidedText({ line }: { line: PlainKey }) {
  const { t } = useLanguage();
  const sides: string[] = [t('guide.side.left'), t('guide.side.right')];
  return t(line)
    .split(new RegExp(`(${sides.join('|')})`, 'u'))
    .map((part) => (sides.includes(part) ? <strong key={part}>{part}</strong> : part));
}
