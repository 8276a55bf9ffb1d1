import { useState } from 'preact/hooks';
import { exerciseOf } from '../../../lib/content/catalogue';
import { poseFor } from '../../../lib/content/poses';
import { surroundings } from '../../../lib/content/surroundings';
import { isQuestion } from '../../../lib/core/guide/steps';
import { SECOND } from '../../../lib/core/state/time';
import type { GuideView } from '../../../lib/core/views/view';
import { announcement } from '../../context/announcement';
import { isSecondOfDouble, type Send } from '../../context/intents';
import { readingMs } from '../../context/step-time';
import { useNow } from '../../context/use-live';
import { SidedText, useLanguage } from '../../context/words';
import { SaidAloud } from '../../controls/SaidAloud';
import { Figure } from '../../figure/Figure';
import { GuideControls } from './GuideControls';
import { GuideMore } from './GuideMore';
import { StopAllTheSame } from './StopAllTheSame';
import { useGuideAudio } from './use-guide-audio';
import { useGuideKeys } from './use-guide-keys';
import { type KeepAwake, useAwake, useReadingTime, useStepEnd, useStepsBack } from './use-step';
import './GuideScreen.css';

interface GuideScreenProps {
  view: GuideView;
  send: Send;
  now: () => number;
  onLarger: (() => void) | null;
  keepAwake: KeepAwake;
}

/** One step of a stretch: the picture, one short line, the time left, what to feel, and when to stop. */
export function GuideScreen({ view, send, now, onLarger, keepAwake }: GuideScreenProps) {
  const language = useLanguage();
  const { t } = language;
  const { step, stepIndex } = view;
  const exercise = exerciseOf(step.exercise);
  const name = t(exercise.name);
  const check = step.check && surroundings[step.check];
  const [repeats, setRepeats] = useState(0);
  const [isStopUntaken, setStopUntaken] = useState(false);
  const backs = useStepsBack(stepIndex);
  // What Limber's own voice says, a screen reader need not say over it; that the stretch is paused, no voice says.
  const { isVoiceHeard, isSaying } = useGuideAudio(view, send, now);
  useReadingTime(view, send);
  useStepEnd(view, send, now, isSaying);
  useAwake(keepAwake, view.pace.kind !== 'paused');
  const isPaused = view.pace.kind === 'paused';
  const isAsking = step.kind === 'felt';
  const isBefore = step.kind === 'before';
  const say = (type: 'stepAdvanced' | 'stepBackPressed' | 'stepRepeated' | 'moveSkipped') =>
    void send({ type, from: stepIndex });
  const intent = (type: Parameters<typeof say>[0]) => (event: MouseEvent) => {
    if (!isSecondOfDouble(event)) say(type);
  };
  const pauseOrContinue = () => void send({ type: isPaused ? 'guideContinued' : 'guidePaused' });
  useGuideKeys({
    onSpace: pauseOrContinue,
    onBack: () => say('stepBackPressed'),
    onNext: () => say('stepAdvanced'),
  });
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
          <span class="guide-step-number">{t('guide.step', { number: view.stepNumber, total: view.stepTotal })}</span>
        </p>
      </header>
      <div class="guide-figure">
        <Figure
          key={view.moveNumber}
          pose={step.pose}
          side={step.side}
          from={step.from}
          breathing={step.breath}
          repeats={repeats + backs}
        />
        {!isAsking && <SeenFrom step={step} />}
      </div>
      <p class="guide-line">
        <SidedText line={step.line} />
      </p>
      {isAsking && view.pace.kind === 'running' && <p class="soft">{t('guide.feltGoesOn')}</p>}
      {!isAsking && view.pace.kind !== 'byHand' && <TimeLeft pace={view.pace} view={view} now={now} />}
      {step.leaveOut && (
        <p class="guide-feel guide-leave-out">
          <strong>{t('guide.moreLeaveOut')}:</strong> {t(step.leaveOut)}{' '}
          <span class="guide-what-to-press">{t('guide.leaveOutHow')}</span>
        </p>
      )}
      {check ? (
        <p class="guide-chair">
          <strong>{t(check.ask)}</strong> {t(check.otherwise)}
        </p>
      ) : (
        !isAsking &&
        !isBefore && (
          <p class="guide-feel">
            <strong>{t('guide.feel')}:</strong> <SidedText line={step.feel} />
            {exercise.needsSafetyCheck && ` ${t('guide.gentle')}`}
          </p>
        )
      )}
      {isQuestion(step) && view.pace.kind === 'byHand' && view.tempo !== 'byHand' && (
        <p class="guide-feel">{t('guide.goesOnByHand')}</p>
      )}
      {view.notes.length > 0 && <p class="guide-feel">{view.notes.map((note) => t(note)).join(' ')}</p>}
      <p class="care guide-stop-cue">
        <strong>{t(exercise.stop)}</strong> {!isBefore && <span>{t('guide.stopEvery')}</span>}
      </p>
      {isStopUntaken && <StopAllTheSame />}
      <GuideControls
        pace={view.pace.kind}
        isAsking={isAsking}
        onBack={intent('stepBackPressed')}
        onNext={intent('stepAdvanced')}
        onRepeat={repeat}
        onSkip={intent('moveSkipped')}
        onPauseOrContinue={pauseOrContinue}
        onStop={() => void send({ type: 'hadToStop' }).then((isTaken) => setStopUntaken(!isTaken))}
        onEnd={() => void send({ type: 'guideEnded' })}
      />
      {/* After the controls for whoever goes by Tab, as Pause must be near; to the eye it stands above. */}
      <GuideMore exercise={exercise} tempo={view.tempo} heard={view.heard} send={send} onLarger={onLarger} />
      <SaidAloud
        again={repeats}
        text={[isPaused ? `${t('guide.paused')}.` : '', isVoiceHeard ? '' : announcement(view, language)].join(' ')}
      />
    </main>
  );
}

/** Where the drawn person is looked at from, where that tells left from right. */
function SeenFrom({ step: { pose, side } }: Pick<GuideView, 'step'>) {
  const { t } = useLanguage();
  const { view, seenFrom } = poseFor(pose, side);
  // What has no sides looks the same from the front either way.
  if (side === null && view === 'front') return null;
  return <p class="soft guide-mirror">{t(`guide.seenFrom.${seenFrom}`)}</p>;
}

type Timed = Exclude<GuideView['pace'], { kind: 'byHand' }>;

function TimeLeft({ pace, view, now }: { pace: Timed; view: GuideView; now: () => number }) {
  const language = useLanguage();
  const { t } = language;
  const { step } = view;
  const time = useNow(now, SECOND / 4);
  const leftMs = pace.kind === 'running' ? Math.max(0, pace.stepEndsAt - time) : pace.remainingMs;
  // While the person is still getting there, the count stands at the length of the hold.
  // Nor does it ever show more than the step has, for the page's clock is looked at a few times a second only; but a step may
  // have been given more time.
  const mostMs = leftMs > step.durationMs + SECOND ? leftMs : step.durationMs;
  const counted = Math.min(leftMs, step.holdMs > 0 ? step.holdMs : mostMs);
  const seconds = Math.ceil(counted / SECOND);
  const wholeMs = Math.max(step.durationMs, readingMs(view, language, view.tempo), leftMs);
  return (
    <div class="guide-time-left">
      <p role="timer" class="guide-count">
        {t('guide.secondsLeft', { seconds })}
        {pace.kind === 'paused' && ` · ${t('guide.paused')}`}
      </p>
      <progress aria-hidden="true" max={wholeMs} value={wholeMs - leftMs} />
    </div>
  );
}
