import { useId } from 'preact/hooks';
import { useLanguage } from '../../context/words';
import './FindField.css';

interface FindFieldProps {
  typed: string;
  onTyped: (typed: string) => void;
}

/** What is looked for in the settings. Escape empties it. */
export function FindField({ typed, onTyped }: FindFieldProps) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <search class="find-field">
      <label for={id}>{t('settings.find')}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        placeholder={t('settings.find.example')}
        value={typed}
        onInput={(event) => onTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '') return;
          // Not every browser does it by itself.
          event.preventDefault();
          onTyped('');
        }}
      />
    </search>
  );
}
