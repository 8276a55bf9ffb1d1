// Showing a page about safety in English for once, beside a translation that nobody with medical training has read (WORDS-10).

import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../lib/i18n/language';
import { LanguageProvider, useLanguage } from './words';

interface Choice {
  /** The language of the person. */
  readonly own: Language;
  readonly isInEnglish: boolean;
  /** The English words could not be loaded. */
  readonly hasFailed: boolean;
  readonly toEnglish: () => Promise<void>;
  readonly toOwn: () => void;
}

const ChoiceContext = createContext<Choice | null>(null);

/** How to change to English and back; `null` where a page cannot, because it is in English anyway. */
export const useEnglishChoice = () => useContext(ChoiceContext);

/** Around a page about safety. What is in it can be shown in English, and the rest of Limber stays as it is. */
export function ReadableInEnglish({ children }: { children: ComponentChildren }) {
  const own = useLanguage();
  const [english, setEnglish] = useState<Language | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const choice = useMemo(
    () => ({
      own,
      isInEnglish: english !== null,
      hasFailed,
      toEnglish: async () => {
        setFailed(false);
        try {
          setEnglish(await own.inEnglish());
        } catch {
          setFailed(true);
        }
      },
      toOwn: () => setEnglish(null),
    }),
    [own, english, hasFailed],
  );
  // One element in both languages: to draw the page anew would lose what somebody has ticked in it.
  const { code, direction } = english ?? own;
  return (
    <div class="no-box" lang={code()} dir={direction()}>
      <ChoiceContext.Provider value={own.code() === 'en' ? null : choice}>
        <LanguageProvider value={english ?? own}>{children}</LanguageProvider>
      </ChoiceContext.Provider>
    </div>
  );
}
