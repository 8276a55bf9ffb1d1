import { useState } from 'preact/hooks';
import { useLanguage } from '../context/words';

interface StoppedProps {
  /** When it last ran, epoch ms; `null` if that is not known. */
  since: number | null;
  /** Epoch ms. */
  now: number;
  zone: string;
  /** Starts Limber again; resolves to false if it has not. */
  onRestart: () => Promise<boolean>;
}

/** The background does not answer: since when, what that means, and the way to start it again. */
export function Stopped({ since, now, zone, onRestart }: StoppedProps) {
  const { t, dayTime } = useLanguage();
  const [hasFailed, setFailed] = useState(false);
  const restart = async () => {
    setFailed(false);
    setFailed(!(await onRestart()));
  };
  return (
    <div class="stack" role="alert">
      <p class="care">
        {since === null ? t('page.stopped.noTime') : t('page.stopped.since', { time: dayTime(since, now, zone) })}
      </p>
      <button type="button" class="primary" onClick={() => void restart()}>
        {t('page.stopped.restart')}
      </button>
      <p class="soft">{t('page.stopped.closes')}</p>
      {hasFailed && <p>{t('page.stopped.restartFailed')}</p>}
    </div>
  );
}
