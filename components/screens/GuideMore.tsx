import type { Exercise } from '../../lib/content/exercise';
import type { Guide } from '../../lib/core/tracker';
import type { Send } from '../intents';
import { SettingChoice } from '../SettingChoice';
import { useLanguage } from '../words';
import { MoreAboutMove } from './MoreAboutMove';

interface GuideMoreProps {
  exercise: Exercise;
  tempo: Guide['tempo'];
  send: Send;
  onLarger: (() => void) | null;
}

/** What is not needed at every step, out of its way: care with the move, the tempo, a larger view. */
export function GuideMore({ exercise, tempo, send, onLarger }: GuideMoreProps) {
  const { t } = useLanguage();
  return (
    <div class="row apart guide-more">
      <MoreAboutMove exercise={exercise} send={send} />
      <details name="guide-more">
        <summary>{t('guide.tempo')}</summary>
        <SettingChoice name="tempo" value={tempo} send={send} />
      </details>
      {onLarger && (
        <button type="button" class="quiet small" onClick={onLarger}>
          {t('guide.larger')}
        </button>
      )}
    </div>
  );
}
