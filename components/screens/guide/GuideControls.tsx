import type { Guide } from '../../../lib/core/state/activity';
import { useLanguage } from '../../context/words';
import { Button } from '../../controls/Button';
import { IconButton } from '../../controls/IconButton';
import './GuideControls.css';

interface GuideControlsProps {
  pace: Guide['pace']['kind'];
  /** The step asks how the move felt: going on says "fine". */
  isAsking: boolean;
  /** The step asks something to which skipping the move is an answer. */
  isSkipAnswer: boolean;
  onBack: (event: MouseEvent) => void;
  onNext: (event: MouseEvent) => void;
  onSkip: (event: MouseEvent) => void;
  onPauseOrContinue: () => void;
  onStop: () => void;
  onMore: () => void;
}

/** The guide's buttons. They are on every step, in the same place, so that nobody has to look for them (GUIDE-13). */
export function GuideControls({ pace, isAsking, isSkipAnswer, ...on }: GuideControlsProps) {
  const { t } = useLanguage();
  const isPaused = pace === 'paused';
  const isNextFirst = isAsking || pace === 'byHand';
  return (
    <div class="guide-controls stack">
      <div class="row guide-player">
        <Button kind="player" icon="back" onClick={on.onBack}>
          {t('guide.back')}
        </Button>
        <Button
          kind={isNextFirst ? 'player' : 'primary'}
          icon={isPaused ? 'play' : 'pause'}
          onClick={on.onPauseOrContinue}
        >
          {t(isPaused ? 'guide.continue' : 'guide.pause')}
        </Button>
        <Button kind={isNextFirst ? 'primary' : 'player'} icon={isAsking ? 'tick' : 'next'} onClick={on.onNext}>
          {t(isAsking ? 'guide.feltFine' : 'guide.next')}
        </Button>
      </div>
      <div class="row guide-beneath">
        <Button kind="player" icon="stop" onClick={on.onStop}>
          {t('guide.hadToStop')}
        </Button>
        {isSkipAnswer && (
          <Button kind="player" onClick={on.onSkip}>
            {t('guide.skip')}
          </Button>
        )}
        <IconButton icon="more" aria-haspopup="dialog" onClick={on.onMore}>
          {t('guide.menu')}
        </IconButton>
      </div>
    </div>
  );
}
