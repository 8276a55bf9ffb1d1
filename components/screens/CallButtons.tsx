import { callMinutes } from '../../lib/core/state/pause-lengths';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { Row } from '../controls/Row';

/** "I'm in a call", unfolded: a desktop program's call can't be seen, so a person can say it. */
export function CallButtons({ send }: { send: Send }) {
  const { t } = useLanguage();
  return (
    <>
      <Row>
        {callMinutes.map((minutes) => (
          <Button key={minutes} onClick={() => void send({ type: 'callSaid', minutes })}>
            {t('call.minutes', { minutes })}
          </Button>
        ))}
      </Row>
      <p class="soft">{t('call.hint')}</p>
    </>
  );
}
