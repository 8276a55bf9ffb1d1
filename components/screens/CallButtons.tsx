import { callMinutes } from '../../lib/core/state/pause-lengths';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';

/** "I'm in a call", unfolded: a desktop program's call can't be seen, so a person can say it. */
export function CallButtons({ send }: { send: Send }) {
  const { t } = useLanguage();
  return (
    <>
      <div class="row">
        {callMinutes.map((minutes) => (
          <button type="button" class="compact" key={minutes} onClick={() => void send({ type: 'callSaid', minutes })}>
            {t('call.minutes', { minutes })}
          </button>
        ))}
      </div>
      <p class="soft">{t('call.hint')}</p>
    </>
  );
}
