import type { Exercise } from '../../../lib/content/exercise';
import type { Step } from '../../../lib/core/guide/steps';
import { useLanguage } from '../../context/words';
import { Banner } from '../../controls/Banner';
import { Button } from '../../controls/Button';
import './StopCue.css';

interface StopCueProps {
  exercise: Exercise;
  kind: Step['kind'];
  /** Shows every sign. */
  onAll: () => void;
}

/** When to stop, on every step: in this move, and in any (DOSE-2). */
export function StopCue({ exercise, kind, onAll }: StopCueProps) {
  const { t, gap } = useLanguage();
  return (
    <div class="guide-stop">
      <Banner kind="care">
        <p class="guide-stop-cue">
          <strong>{t(exercise.stop)}</strong>
          {/* While it is asked whether the move is for them, nothing is done yet. */}
          {kind === 'setUp' && <span class="guide-stop-every">{gap() + t('guide.stopEvery')}</span>}
          {kind !== 'setUp' && kind !== 'before' && (
            <span>
              {gap() + t('guide.stopShort') + gap()}
              <Button kind="quiet" aria-haspopup="dialog" onClick={onAll}>
                {t('guide.stopAll')}
              </Button>
            </span>
          )}
        </p>
      </Banner>
    </div>
  );
}
