import { useState } from 'preact/hooks';
import { exerciseOf } from '../../lib/content/catalogue';
import { walkIn } from '../../lib/core/sitting/long-break';
import { MINUTE } from '../../lib/core/state/time';
import type { DueView } from '../../lib/core/views/view';
import { isSecondOfDouble, type Send } from '../context/intents';
import { RouteLink } from '../context/routes';
import { offerMs } from '../context/step-time';
import { useLanguage } from '../context/words';
import { OfferActions, StartBrief } from '../controls/OfferActions';
import { Figure } from '../figure/Figure';
import { AtDesk } from './DeskLine';
import { ExplanationLine } from './ExplanationLine';
import { InTheWay } from './InTheWay';
import { QuietActions } from './QuietActions';
import { SkipButton } from './SkipButton';
import { StandingButton } from './StandingButton';
import './DueScreen.css';

interface DueScreenProps {
  view: DueView;
  send: Send;
  onCheck: () => void;
}

/** A break is due: the one move it named, or a long break; later, or not at all. */
export function DueScreen({ view, send, onCheck }: DueScreenProps) {
  const { t } = useLanguage();
  const [isBack, setBack] = useState(false);
  if (view.isStartPressed && view.size === 'short' && !isBack) {
    return <StartPressed view={view} send={send} onCheck={onCheck} onBack={() => setBack(true)} />;
  }
  return (
    <main class="screen due">
      <h1>{t(view.size === 'long' ? 'due.longTitle' : 'due.title')}</h1>
      <p class="soft">
        <AtDesk minutes={view.sittingMinutes} />
      </p>
      <ExplanationLine explanation={view.explanation} undo={view.undo} send={send} />
      <InTheWay hindrances={view.hindrances} status={null} send={send} />
      {view.size === 'long' ? (
        <LongBreak view={view} send={send} />
      ) : (
        <Move view={view} send={send} onCheck={onCheck} />
      )}
      <div class="row wide">
        {view.snoozeMinutes !== null && (
          <button type="button" onClick={() => void send({ type: 'promptSnoozed' })}>
            {t('due.snooze', { minutes: view.snoozeMinutes })}
          </button>
        )}
        <SkipButton left={view.skipsLeft} send={send} />
      </div>
      <div class="row wide">
        <button type="button" onClick={() => void send({ type: 'personMoved' })}>
          {t('now.moved')}
        </button>
        {!view.staySeated && <StandingButton posture="sitting" send={send} />}
      </div>
      {view.skipsLeft !== null && <p class="soft">{t('due.skipsLeft', { count: view.skipsLeft })}</p>}
      <QuietActions mayPause maySayCall nextWorkday={view.nextWorkday} send={send} />
    </main>
  );
}

/** "Start" was pressed on the notification: what is left is whether anything is new, and the way back to the other answers. */
function StartPressed({ view, send, onCheck, onBack }: DueScreenProps & { onBack: () => void }) {
  const { t } = useLanguage();
  return (
    <main class="screen due">
      <h1>{t('due.title')}</h1>
      <Move view={view} send={send} onCheck={onCheck} />
      <button type="button" class="quiet" onClick={onBack}>
        {t('due.back')}
      </button>
    </main>
  );
}

function Move({ view: { offer, staySeated }, send, onCheck }: DueScreenProps) {
  const language = useLanguage();
  const { t } = language;
  const exercise = offer.plan[0] && exerciseOf(offer.plan[0]);
  const getUp = t(staySeated ? 'due.noMoveSeated' : 'due.noMove');
  if (!exercise) return <h2>{getUp}</h2>;
  return (
    <>
      <div class="due-figure">
        <Figure pose={exercise.repetition[0].pose} side={exercise.hasSides ? 'left' : null} />
      </div>
      <h2>{t('due.offer', { name: t(exercise.name), time: language.length(offerMs(offer, 'whole', language)) })}</h2>
      {/* Resting the eyes moves nothing, and to change position is what a break is for (WORDS-7). */}
      {exercise.area === 'eyes' && <p>{getUp}</p>}
      <OfferActions offer={offer} send={send} onCheck={onCheck} />
      <div class="row apart">
        <StartBrief offer={offer} send={send} />
        <RouteLink to="moves" spot="due" />
      </div>
    </>
  );
}

/** It needs no safety check: standing and walking a bit, or sitting differently, never do (CHECK-3). */
function LongBreak({ view, send }: Pick<DueScreenProps, 'view' | 'send'>) {
  const { t } = useLanguage();
  const { longBreakMinutes: minutes } = view;
  const start = (event: MouseEvent) => {
    if (!isSecondOfDouble(event)) void send({ type: 'restStarted' });
  };
  return (
    <>
      <h2>
        {view.staySeated
          ? t('due.longOfferSeated', { minutes })
          : t('due.longOffer', { minutes, walk: walkIn(minutes * MINUTE) })}
      </h2>
      <button type="button" class="primary" onClick={start}>
        {t('due.longStart', { minutes })}
      </button>
    </>
  );
}
