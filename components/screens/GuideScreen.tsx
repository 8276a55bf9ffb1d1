import { useEffect, useRef, useState } from 'preact/hooks';
import { exerciseOf } from '../../lib/content/catalogue';
import { surroundings } from '../../lib/content/surroundings';
import { SECOND } from '../../lib/core/time';
import type { GuideView } from '../../lib/core/view';
import { announcement } from '../announcement';
import { Figure } from '../figure/Figure';
import { useHeard } from '../heard';
import { isSecondOfDouble, type Send } from '../intents';
import { SaidAloud } from '../SaidAloud';
import { useNow } from '../use-live';
import { SidedText, useLanguage } from '../words';
import { GuideControls } from './GuideControls';
import { GuideMore } from './GuideMore';

interface GuideScreenProps {
  view: GuideView;
  send: Send;
  now: () => number;
  onLarger: (() => void) | null;
}

/** One step of a stretch: the picture, one short line, the time left, what to feel, and when to stop. */
export function GuideScreen({ view, send, now, onLarger }: GuideScreenProps) {
  const { t } = useLanguage();
  const { step, stepIndex } = view;
  const exercise = exerciseOf(step.exercise);
  const name = t(exercise.name);
  const check = step.check && surroundings[step.check];
  const [repeats, setRepeats] = useState(0);
  useStepEnd(view, send, now);
  // What Limber's own voice says, a screen reader need not say over it; that the stretch is paused, no voice says.
  const isSpoken = useHeard(view);
  const isPaused = view.pace.kind === 'paused';
  const isAsking = step.kind === 'felt';
  const intent = (type: 'stepAdvanced' | 'stepBackPressed' | 'stepRepeated' | 'moveSkipped') => (event: MouseEvent) => {
    if (!isSecondOfDouble(event)) void send({ type, from: stepIndex });
  };
  const repeat = (event: MouseEvent) => {
    intent('stepRepeated')(event);
    setRepeats(repeats + 1);
  };
  return (
    <main class="screen guide">
      <header class="row apart">
        <h1>{name}</h1>
        <p class="soft">
          {view.moveTotal > 1 && <span>{t('guide.move', { number: view.moveNumber, total: view.moveTotal })} · </span>}
          <span class="step-number">{t('guide.step', { number: view.stepNumber, total: view.stepTotal })}</span>
        </p>
      </header>
      <div class="scene">
        <Figure pose={step.pose} side={step.side} from={step.from} breathing={step.breath} repeats={repeats} />
        {step.side && !isAsking && <p class="soft mirror">{t('guide.mirror')}</p>}
      </div>
      <p class="line">
        <SidedText line={step.line} />
      </p>
      {isAsking && view.pace.kind === 'running' && <p class="soft">{t('guide.feltGoesOn')}</p>}
      {!isAsking && view.pace.kind !== 'byHand' && <TimeLeft pace={view.pace} step={step} now={now} />}
      {check ? (
        <p class="chair">
          <strong>{t(check.ask)}</strong> {t(check.otherwise)}
        </p>
      ) : (
        !isAsking && (
          <p class="feel">
            <strong>{t('guide.feel')}:</strong> <SidedText line={step.feel} />
            {exercise.needsSafetyCheck && ` ${t('guide.gentle')}`}
          </p>
        )
      )}
      {view.notes.length > 0 && <p class="feel">{view.notes.map((note) => t(note)).join(' ')}</p>}
      <p class="care stop-cue">
        <strong>{t(exercise.stop)}</strong> <span>{t('guide.stopEvery')}</span>
      </p>
      <GuideMore exercise={exercise} tempo={view.tempo} heard={view.heard} send={send} onLarger={onLarger} />
      <GuideControls
        pace={view.pace.kind}
        isAsking={isAsking}
        onBack={intent('stepBackPressed')}
        onNext={intent('stepAdvanced')}
        onRepeat={repeat}
        onSkip={intent('moveSkipped')}
        onPause={() => void send({ type: 'guidePaused' })}
        onContinue={() => void send({ type: 'guideContinued' })}
        onStop={() => void send({ type: 'hadToStop' })}
        onEnd={() => void send({ type: 'guideEnded' })}
      />
      <SaidAloud
        again={repeats}
        text={[isPaused ? `${t('guide.paused')}.` : '', isSpoken ? '' : announcement(view, t)].join(' ')}
      />
    </main>
  );
}

/** Tells the background when the step's time has run out. The deadline is the state's; this only looks at it. */
function useStepEnd({ pace, stepIndex }: GuideView, send: Send, now: () => number): void {
  const stepEndsAt = pace.kind === 'running' ? pace.stepEndsAt : null;
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    if (stepEndsAt === null) return;
    const timeout = setTimeout(
      () => void latest.current({ type: 'stepTimeEnded', from: stepIndex }),
      Math.max(0, stepEndsAt - now()),
    );
    return () => clearTimeout(timeout);
  }, [stepEndsAt, stepIndex, now]);
}

type Timed = Exclude<GuideView['pace'], { kind: 'byHand' }>;

function TimeLeft({ pace, step, now }: { pace: Timed; step: GuideView['step']; now: () => number }) {
  const { t } = useLanguage();
  const time = useNow(now, SECOND / 4);
  const leftMs = pace.kind === 'running' ? Math.max(0, pace.stepEndsAt - time) : pace.remainingMs;
  // While the person is still getting there, the count stands at the length of the hold.
  // Nor does it ever show more than the step has: the page's clock is looked at a few times a second only.
  const counted = Math.min(leftMs, step.holdMs > 0 ? step.holdMs : step.durationMs);
  const seconds = Math.ceil(counted / SECOND);
  return (
    <div class="time-left">
      <p role="timer" class="count">
        {t('guide.secondsLeft', { seconds })}
        {pace.kind === 'paused' && ` · ${t('guide.paused')}`}
      </p>
      <progress aria-hidden="true" max={step.durationMs} value={step.durationMs - leftMs} />
    </div>
  );
}
