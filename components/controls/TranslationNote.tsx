import { languageName } from '../context/language-name';
import { useEnglishChoice } from '../context/read-in-english';
import { useLanguage } from '../context/words';
import { Button } from './Button';

/** On a page about safety: who has read the translation, and the way to the English and back (WORDS-10). Nothing in English itself. */
export function TranslationNote() {
  const { t, sentences } = useLanguage();
  const choice = useEnglishChoice();
  if (!choice) return null;
  const { own, isInEnglish, hasFailed } = choice;
  if (isInEnglish) {
    return (
      <div class="stack soft" lang={own.code()} dir={own.direction()}>
        <p>{own.t('safety.translation')}</p>
        <div class="row">
          <Button kind="quiet" onClick={choice.toOwn}>
            {own.t('safety.inOwnLanguage', { language: languageName(own.code()) })}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div class="stack soft">
      {/* The second is empty, unless a safety text is older than its English (WORDS-9). */}
      <p>{sentences([t('safety.translation'), t('safety.someInEnglish')])}</p>
      <div class="row">
        <Button kind="quiet" onClick={() => void choice.toEnglish()}>
          {t('safety.inEnglish')}
        </Button>
      </div>
      {hasFailed && <p role="alert">{t('settings.language.notLoaded')}</p>}
    </div>
  );
}
