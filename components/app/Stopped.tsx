import { useState } from 'preact/hooks';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';

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
      <Banner kind="care">
        <p>
          {since === null ? t('page.stopped.noTime') : t('page.stopped.since', { time: dayTime(since, now, zone) })}
        </p>
      </Banner>
      <Button kind="primary" onClick={() => void restart()}>
        {t('page.stopped.restart')}
      </Button>
      <p class="soft">{t('page.stopped.closes')}</p>
      {hasFailed && <p>{t('page.stopped.restartFailed')}</p>}
    </div>
  );
}
