import type { Exercise } from '../../lib/content/exercise';
import { useLanguage } from '../words';

/** What a careful person wants to know, out of the way of the step. */
export function MoreAboutMove({ exercise }: { exercise: Exercise }) {
  const { t } = useLanguage();
  return (
    <details name="guide-more">
      <summary>{t('guide.more')}</summary>
      <div class="stack soft">
        <p>{t('guide.gentle')}</p>
        <p>
          <strong>{t('guide.moreMistakes')}:</strong> {t(exercise.mistakes)}
        </p>
        <p>
          <strong>{t('guide.moreEasier')}:</strong> {t(exercise.easier)}
        </p>
        <p>
          <strong>{t('guide.moreLeaveOut')}:</strong> {t(exercise.leaveOut)}
        </p>
      </div>
    </details>
  );
}
