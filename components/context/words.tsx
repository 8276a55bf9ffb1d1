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

/**
 * A line of a step, with each form of LEFT and RIGHT in bold, so that the eye finds the side first (WORDS-8). Not every script
 * has capitals, so in bold is in every language.
 */
export function SidedText({ line }: { line: PlainKey }) {
  const { t, sides } = useLanguage();
  return sides(t(line)).map(({ text, isSide }) =>
    isSide ? (
      <strong key={text} class="side-word">
        {text}
      </strong>
    ) : (
      text
    ),
  );
}
