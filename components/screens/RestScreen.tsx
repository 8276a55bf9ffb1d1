import { MINUTE, SECOND } from '../../lib/core/time';
import type { RestView } from '../../lib/core/view';
import type { Send } from '../intents';
import { useNow } from '../use-live';
import { useLanguage } from '../words';

interface RestScreenProps {
  view: RestView;
  send: Send;
  now: () => number;
}

/** A long break, away from the screen. It counts quietly, and lets go whenever the person is back. */
export function RestScreen({ view, send, now }: RestScreenProps) {
  const { t } = useLanguage();
  const left = Math.max(0, view.until - useNow(now, SECOND));
  return (
    <main class="screen rest">
      <h1>{t('rest.title')}</h1>
      <p>{t(view.staySeated ? 'rest.bodySeated' : 'rest.body')}</p>
      <p role="timer" class="count">
        {t('rest.left', { minutes: Math.ceil(left / MINUTE) })}
      </p>
      <p class="soft">{t('rest.noNeed')}</p>
      <button type="button" class="primary" onClick={() => void send({ type: 'restEnded' })}>
        {t('rest.back')}
      </button>
    </main>
  );
}
