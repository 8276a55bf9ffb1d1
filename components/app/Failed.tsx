import { useLanguage } from '../context/words';

/** What is stored could not be read, or not in time. */
export function Failed({ onTryAgain }: { onTryAgain: () => void }) {
  const { t } = useLanguage();
  return (
    <div class="screen" role="alert">
      <p>{t('page.failed')}</p>
      <button type="button" onClick={onTryAgain}>
        {t('page.tryAgain')}
      </button>
    </div>
  );
}
