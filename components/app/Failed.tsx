import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import './Failed.css';

interface FailedProps {
  onTryAgain: () => void;
  /** Shows the settings, which say what does not work; left out on the pages that have no other way on. */
  onSettings?: () => void;
}

/** What is stored could not be read, or not in time: what that means, and what the person can do (FACE-4). */
export function Failed({ onTryAgain, onSettings }: FailedProps) {
  const { t } = useLanguage();
  return (
    <main class="screen failed">
      <div class="stack" role="alert">
        <h1>{t('page.failed.title')}</h1>
        <p>{t('page.failed')}</p>
      </div>
      <Button kind="primary" onClick={onTryAgain}>
        {t('page.tryAgain')}
      </Button>
      {onSettings && <Button onClick={onSettings}>{t('working.title')}</Button>}
    </main>
  );
}
