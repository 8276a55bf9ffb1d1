import { SECOND } from '../../../lib/core/state/time';
import type { GuideView } from '../../../lib/core/views/guide-view';
import { readingMs } from '../../context/step-time';
import { useNow } from '../../context/use-live';
import { useLanguage } from '../../context/words';
import { Ring } from '../../controls/Ring';
import { useReducedMotion } from '../../figure/motion/use-reduced-motion';

type Timed = Exclude<GuideView['pace'], { kind: 'byHand' }>;

/** A part too small to see. It is drawn all the same, because the browser can only move a part that is drawn. */
const ALMOST_NONE = 0.001;

interface TimeLeftProps {
  pace: Timed;
  view: GuideView;
  now: () => number;
}

/** The seconds that a step still has, in a ring that runs out with them. */
export function TimeLeft({ pace, view, now }: TimeLeftProps) {
  const language = useLanguage();
  const { t } = language;
  const { step } = view;
  const isReduced = useReducedMotion();
  const time = useNow(now, SECOND / 4);
  const isPaused = pace.kind === 'paused';
  const leftMs = isPaused ? pace.remainingMs : Math.max(0, pace.stepEndsAt - time);
  // The count never shows more than the step has, although the page reads the clock only a few times a second. But a step may
  // have been given more time.
  const mostMs = leftMs > step.durationMs + SECOND ? leftMs : step.durationMs;
  // While the person moves into the hold, the count stays at the length of the hold.
  const counted = Math.min(leftMs, step.holdMs > 0 ? step.holdMs : mostMs);
  const seconds = Math.ceil(counted / SECOND);
  const wholeMs = step.holdMs > 0 ? step.holdMs : Math.max(mostMs, readingMs(view, language, view.tempo));
  // The ring changes once a second. The browser moves it during the second to where it will be at the end of that second.
  const isCounting = pace.kind === 'running' && leftMs <= wholeMs && !isReduced;
  const drawnMs = (isCounting ? seconds - 1 : seconds) * SECOND;
  return (
    <>
      <div class="guide-ring" aria-hidden="true">
        <Ring
          key={view.stepIndex}
          size="small"
          progress={Math.max(ALMOST_NONE, drawnMs / wholeMs)}
          number={language.number(seconds)}
        />
        <p class="guide-ring-unit">{t('guide.secondsUnit', { seconds })}</p>
      </div>
      <p role="timer" class="said-aloud">
        {t('guide.secondsLeft', { seconds })}
        {isPaused && ` · ${t('guide.paused')}`}
      </p>
    </>
  );
}
