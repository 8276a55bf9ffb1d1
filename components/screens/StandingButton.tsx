import type { NowView } from '../../lib/core/views/view';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';

/** "I'm standing", and after half an hour the question whether that is still so. */
export function StandingButton({ posture, send }: { posture: NowView['posture']; send: Send }) {
  const { t } = useLanguage();
  const stand = () => void send({ type: 'stoodUp' });
  switch (posture) {
    case 'sitting':
      return (
        <button type="button" onClick={stand}>
          {t('answer.standing')}
        </button>
      );
    case 'standing':
      // What is in the way says so, with the button to sit.
      return null;
    case 'asked':
      return (
        <div class="stack">
          <p>{t('standing.asked')}</p>
          <div class="row wide">
            <button type="button" onClick={stand}>
              {t('standing.still')}
            </button>
            <button type="button" onClick={() => void send({ type: 'satDown' })}>
              {t('answer.sitting')}
            </button>
          </div>
        </div>
      );
    default:
      return posture satisfies never;
  }
}
