import type { Guide } from '../../../lib/core/state/activity';
import { useLanguage } from '../../context/words';

interface GuideControlsProps {
  pace: Guide['pace']['kind'];
  /** The step asks how the move felt: going on says "fine", and there is nothing to repeat or to skip. */
  isAsking: boolean;
  onBack: (event: MouseEvent) => void;
  onNext: (event: MouseEvent) => void;
  onRepeat: (event: MouseEvent) => void;
  onSkip: (event: MouseEvent) => void;
  onPauseOrContinue: () => void;
  onStop: () => void;
  onEnd: () => void;
}

/** The guide's buttons. They are on every step, in the same place, so that nobody has to look for them (GUIDE-13). */
export function GuideControls(props: GuideControlsProps) {
  const { t } = useLanguage();
  const isPaused = props.pace === 'paused';
  const isNextFirst = props.isAsking || props.pace === 'byHand';
  return (
    <div class="guide-controls stack">
      <div class="row wide">
        <button type="button" onClick={props.onBack}>
          {t('guide.back')}
        </button>
        <button type="button" class={isNextFirst ? undefined : 'primary'} onClick={props.onPauseOrContinue}>
          {t(isPaused ? 'guide.continue' : 'guide.pause')}
        </button>
        <button type="button" class={isNextFirst ? 'primary' : undefined} onClick={props.onNext}>
          {t(props.isAsking ? 'guide.feltFine' : 'guide.next')}
        </button>
      </div>
      <div class="row wide">
        <button type="button" onClick={props.onStop}>
          {t('guide.hadToStop')}
        </button>
        {!props.isAsking && (
          <>
            <button type="button" onClick={props.onRepeat}>
              {t('guide.repeat')}
            </button>
            <button type="button" onClick={props.onSkip}>
              {t('guide.skip')}
            </button>
          </>
        )}
        {isPaused && (
          <button type="button" onClick={props.onEnd}>
            {t('guide.end')}
          </button>
        )}
      </div>
    </div>
  );
}
