import { useState } from 'preact/hooks';
import { useLanguage } from '../context/words';

/** Keyboard shortcuts: none is set, so that none is in the way of another program's; and where to set them. */
export function Shortcuts({ onOpen }: { onOpen: () => Promise<boolean> }) {
  const { t } = useLanguage();
  const [hasFailed, setFailed] = useState(false);
  return (
    <div class="stack">
      <p>{t('shortcuts.body')}</p>
      <button type="button" onClick={() => void onOpen().then((isOpen) => setFailed(!isOpen))}>
        {t('shortcuts.open')}
      </button>
      <p role="status">{hasFailed && t('page.notOpened')}</p>
    </div>
  );
}
