import type { Exercise } from '../../../lib/content/exercise';
import type { GuideView } from '../../../lib/core/views/view';
import type { Send } from '../../context/intents';
import { useLanguage } from '../../context/words';
import { Folds } from '../../controls/Folds';
import { GuideSettings } from '../../controls/GuideSettings';
import { MoreAboutMove } from './MoreAboutMove';

interface GuideMoreProps {
  exercise: Exercise;
  tempo: GuideView['tempo'];
  heard: GuideView['heard'];
  send: Send;
  onLarger: (() => void) | null;
}

/** What is not needed at every step, out of its way: care with the move, how it goes and is heard, a larger view. */
export function GuideMore({ exercise, tempo, heard, send, onLarger }: GuideMoreProps) {
  const { t } = useLanguage();
  return (
    <div class="row apart guide-more">
      <Folds
        folds={[
          { name: 'move', title: t('guide.more'), content: <MoreAboutMove exercise={exercise} send={send} /> },
          {
            name: 'tempo',
            title: t('guide.tempoAndSound'),
            content: <GuideSettings settings={{ tempo, ...heard }} send={send} />,
          },
        ]}
      />
      {onLarger && (
        <button type="button" class="quiet small" onClick={onLarger}>
          {t('guide.larger')}
        </button>
      )}
    </div>
  );
}
