import type { Exercise } from '../../../lib/content/exercise';
import type { Send } from '../../context/intents';
import { useLanguage } from '../../context/words';

/** What else there is to read about a move, folded below the step. */
export function MoreAboutMove({ exercise, send }: { exercise: Exercise; send: Send }) {
  const { t } = useLanguage();
  return (
    <div class="stack soft">
      <p>
        <strong>{t('guide.moreMistakes')}:</strong> {t(exercise.mistakes)}
      </p>
      <p>
        <strong>{t('guide.moreEasier')}:</strong> {t(exercise.easier)}
      </p>
      <p>
        <strong>{t('guide.moreLeaveOut')}:</strong> {t(exercise.leaveOut)}
      </p>
      <button type="button" onClick={() => void send({ type: 'areaLeftAlone', area: exercise.area, days: 1 })}>
        {t('guide.notToday', { area: t(`area.${exercise.area}`) })}
      </button>
    </div>
  );
}
