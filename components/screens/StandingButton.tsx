import type { NowView } from '../../lib/core/views/view';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { Row } from '../controls/Row';

/** "I'm standing". Whoever has said it already is told so in another place, with the way to sit. */
export function StandingButton({ send }: { send: Send }) {
  const { t } = useLanguage();
  return <Button onClick={() => void send({ type: 'stoodUp' })}>{t('answer.standing')}</Button>;
}

/** After half an hour of standing: whether that is still so. */
export function StillStanding({ posture, send }: { posture: NowView['posture']; send: Send }) {
  const { t } = useLanguage();
  if (posture !== 'asked') return null;
  return (
    <div class="stack">
      <p>{t('standing.asked')}</p>
      <Row>
        <Button onClick={() => void send({ type: 'stoodUp' })}>{t('standing.still')}</Button>
        <Button onClick={() => void send({ type: 'satDown' })}>{t('answer.sitting')}</Button>
      </Row>
    </div>
  );
}
