import { useLanguage } from '../words';

/** Keyboard shortcuts: none is set, so that none is in the way of another program's; and where to set them. */
export function Shortcuts({ onOpen }: { onOpen: () => void }) {
  const { t } = useLanguage();
  return (
    <div class="stack">
      <p>{t('shortcuts.body')}</p>
      <button type="button" onClick={onOpen}>
        {t('shortcuts.open')}
      </button>
    </div>
  );
}
