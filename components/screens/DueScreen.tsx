import { useState } from 'preact/hooks';
import { walkIn } from '../../lib/core/sitting/long-break';
import type { Variant } from '../../lib/core/state/planned-move';
import { MINUTE } from '../../lib/core/state/time';
import type { DueView } from '../../lib/core/views/view';
import { isSecondOfDouble, type Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { Row } from '../controls/Row';
import { Figure } from '../figure/Figure';
import { AtDesk } from './DeskLine';
import { DueMove } from './DueMove';
import { ExplanationLine } from './ExplanationLine';
import { Hindrances } from './Hindrances';
import { NotNow } from './NotNow';
import { SkipButton } from './SkipButton';
import './DueScreen.css';

interface DueScreenProps {
  view: DueView;
  send: Send;
  /** The safety check, for the move in this form. */
  onCheck: (variant: Variant) => void;
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
      <div>
        <h1>{t(view.size === 'long' ? 'due.longTitle' : 'due.title')}</h1>
        <p class="soft">
          <AtDesk minutes={view.sittingMinutes} />
        </p>
      </div>
      <ExplanationLine explanation={view.explanation} undo={view.undo} send={send} />
      <Hindrances hindrances={view.hindrances} status={null} send={send} />
      {view.size === 'long' ? (
        <LongBreak view={view} send={send} />
      ) : (
        <DueMove view={view} send={send} onCheck={onCheck} />
      )}
      <Row>
        {view.snoozeMinutes !== null && (
          <Button onClick={() => void send({ type: 'promptSnoozed' })}>
            {t('due.snooze', { minutes: view.snoozeMinutes })}
          </Button>
        )}
        <SkipButton left={view.skipsLeft} send={send} />
      </Row>
      {view.skipsLeft !== null && <p class="soft">{t('due.skipsLeft', { count: view.skipsLeft })}</p>}
      <NotNow staySeated={view.staySeated} nextWorkday={view.nextWorkday} send={send} />
    </main>
  );
}

/** "Start" was pressed on the notification: what is left is whether anything is new, and the way back to the other answers. */
function StartPressed({ view, send, onCheck, onBack }: DueScreenProps & { onBack: () => void }) {
  const { t } = useLanguage();
  return (
    <main class="screen due">
      <h1>{t('due.title')}</h1>
      <DueMove view={view} send={send} onCheck={onCheck} />
      <Button kind="quiet" onClick={onBack}>
        {t('due.back')}
      </Button>
    </main>
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
      <div class="due-figure">
        <Figure pose={view.staySeated ? 'rest' : 'walk'} side={null} />
      </div>
      <h2>
        {view.staySeated
          ? t('due.longOfferSeated', { minutes })
          : t('due.longOffer', { minutes, walk: walkIn(minutes * MINUTE) })}
      </h2>
      <Button kind="primary" onClick={start}>
        {t('due.longStart', { minutes })}
      </Button>
    </>
  );
}
