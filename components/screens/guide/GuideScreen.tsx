import { useState } from 'preact/hooks';
import { exerciseOf } from '../../../lib/content/catalogue';
import { surroundings } from '../../../lib/content/surroundings';
import { isBeforeMove, isQuestion } from '../../../lib/core/guide/steps';
import type { GuideView } from '../../../lib/core/views/guide-view';
import { announcement } from '../../context/announcement';
import { isSecondOfDouble, type Send } from '../../context/intents';
import { SidedText, useLanguage } from '../../context/words';
import { SaidAloud } from '../../controls/SaidAloud';
import { Figure } from '../../figure/Figure';
import { SeenFrom } from '../../figure/SeenFrom';
import { SideBeside } from '../../figure/SideBeside';
import { GuideControls } from './GuideControls';
import { GuideHeader, GuideTools } from './GuideHeader';
import { GuideSheets } from './GuideSheets';
import { StopCue } from './StopCue';
import { StopUntaken } from './StopUntaken';
import { TimeLeft } from './TimeLeft';
import { useGuideAudio } from './use-guide-audio';
import { useGuideKeys } from './use-guide-keys';
import { useHeldSheet } from './use-held-sheet';
import { type KeepAwake, useAwake, useReadingTime, useStepEnd, useStepsBack } from './use-step';
import './GuideFigure.css';
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
  const { t, gap, sentences } = language;
  const { step, stepIndex } = view;
  const exercise = exerciseOf(step.exercise);
  const name = t(exercise.name);
  const check = step.check && surroundings[step.check];
  const [repeats, setRepeats] = useState(0);
  const [isStopUntaken, setStopUntaken] = useState(false);
  const backs = useStepsBack(stepIndex);
  // A screen reader need not say what Limber's own voice says. No voice says that the stretch is paused, so the screen reader does.
  const { isVoiceHeard, isSaying } = useGuideAudio(view, send, now);
  useReadingTime(view, send);
  useStepEnd(view, send, now, isSaying);
  useAwake(keepAwake, view.pace.kind !== 'paused');
  const sheet = useHeldSheet(view, send);
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
  const skip = intent('moveSkipped');
  return (
    <main class="screen guide">
      <GuideHeader view={view} name={name} />
      <div class="guide-body">
        <div class="guide-figure">
          <SideBeside pose={step.pose} side={isAsking ? null : step.side} isNoted>
            <Figure
              key={view.moveNumber}
              pose={step.pose}
              side={step.side}
              from={step.from}
              breathing={step.breath}
              repeats={repeats + backs}
            />
          </SideBeside>
          {!isAsking && (
            <div class="guide-aside">
              {view.pace.kind !== 'byHand' && <TimeLeft pace={view.pace} view={view} now={now} />}
              {!isBeforeMove(step) && <SeenFrom {...step} />}
            </div>
          )}
        </div>
        <p class="guide-line">
          <SidedText line={step.line} />
        </p>
        {isAsking && view.pace.kind === 'running' && <p class="soft">{t('guide.feltGoesOn')}</p>}
        {step.leaveOut && (
          <p class="guide-leave-out">
            <strong>{t('guide.moreLeaveOut')}</strong>
            {gap()}
            {t(step.leaveOut)}
            {gap()}
            <span class="guide-what-to-press">{t('guide.leaveOutHow')}</span>
          </p>
        )}
        {check ? (
          <p class="guide-chair">
            <strong>{t(check.ask)}</strong>
            {gap()}
            {t(check.otherwise)}
          </p>
        ) : (
          !isAsking &&
          !isBefore && (
            <p class="guide-feel">
              <strong>{t('guide.feel')}</strong>
              {gap()}
              <SidedText line={step.feel} />
              {exercise.needsSafetyCheck && gap() + t('guide.gentle')}
            </p>
          )
        )}
        {isQuestion(step) && view.pace.kind === 'byHand' && view.tempo !== 'byHand' && (
          <p class="guide-feel">{t('guide.goesOnByHand')}</p>
        )}
        {view.notes.length > 0 && <p class="guide-feel">{sentences(view.notes.map((note) => t(note)))}</p>}
        {isStopUntaken && <StopUntaken />}
        <div class="guide-foot">
          <GuideControls
            pace={view.pace.kind}
            isAsking={isAsking}
            isSkipAnswer={isQuestion(step)}
            onBack={intent('stepBackPressed')}
            onNext={intent('stepAdvanced')}
            onSkip={skip}
            onPauseOrContinue={pauseOrContinue}
            onStop={() => void send({ type: 'hadToStop' }).then((isTaken) => setStopUntaken(!isTaken))}
            onMore={() => sheet.show('more')}
          />
          {/* In the order of Tab these come after the controls, because Pause must be near. On the screen they stand above. */}
          <StopCue exercise={exercise} kind={step.kind} onAll={() => sheet.show('stop')} />
        </div>
      </div>
      <GuideTools isSaid={view.audio.voice} send={send} onLarger={onLarger} />
      <GuideSheets
        sheet={sheet}
        exercise={exercise}
        isAsking={isAsking}
        tempo={view.tempo}
        audio={view.audio}
        send={send}
        onRepeat={repeat}
        onSkip={skip}
        onEnd={() => void send({ type: 'guideEnded' })}
      />
      <SaidAloud
        again={repeats}
        text={[isPaused ? `${t('guide.paused')}.` : '', isVoiceHeard ? '' : announcement(view, language)].join(' ')}
      />
    </main>
  );
}
