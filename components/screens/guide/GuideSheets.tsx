import type { ComponentChildren } from 'preact';
import type { Exercise } from '../../../lib/content/exercise';
import type { GuideView } from '../../../lib/core/views/guide-view';
import type { Send } from '../../context/intents';
import { useLanguage } from '../../context/words';
import { Button } from '../../controls/Button';
import { GuideSettings } from '../../controls/GuideSettings';
import { Sheet } from '../../controls/Sheet';
import { MoreAboutMove } from './MoreAboutMove';
import type { HeldSheet, SheetName } from './use-held-sheet';

interface GuideSheetsProps {
  sheet: HeldSheet;
  exercise: Exercise;
  /** The step asks how the move felt: there is nothing to repeat or to skip. */
  isAsking: boolean;
  tempo: GuideView['tempo'];
  audio: GuideView['audio'];
  send: Send;
  onRepeat: (event: MouseEvent) => void;
  onSkip: (event: MouseEvent) => void;
  onEnd: () => void;
}

const titles = {
  more: 'guide.menu',
  move: 'guide.more',
  tempo: 'guide.tempoAndSound',
  stop: 'guide.stopTitle',
} as const satisfies Record<SheetName, string>;

/** The sheets that can be opened over a step. */
export function GuideSheets({ sheet, exercise, tempo, audio, send, ...rest }: GuideSheetsProps) {
  const { t } = useLanguage();
  const { open, close } = sheet;
  const contents: Record<SheetName, () => ComponentChildren> = {
    more: () => <MoreToDo sheet={sheet} {...rest} />,
    move: () => <MoreAboutMove exercise={exercise} send={send} onDone={() => close('stepChange')} />,
    tempo: () => <GuideSettings settings={{ tempo, ...audio }} send={send} />,
    stop: () => (
      <>
        <p>
          <strong>{t(exercise.stop)}</strong>
        </p>
        <p>{t('guide.stopEvery')}</p>
      </>
    ),
  };
  return (
    // Each sheet has its own key, so reading begins at its top.
    <Sheet key={open} isOpen={open !== null} title={open && t(titles[open])} onClose={() => close()}>
      {open && contents[open]()}
    </Sheet>
  );
}

type MoreToDoProps = Pick<GuideSheetsProps, 'sheet' | 'isAsking' | 'onRepeat' | 'onSkip' | 'onEnd'>;

function MoreToDo({ sheet, isAsking, onRepeat, onSkip, onEnd }: MoreToDoProps) {
  const { t } = useLanguage();
  const andClose = (act: (event: MouseEvent) => void) => (event: MouseEvent) => {
    act(event);
    sheet.close('stepChange');
  };
  return (
    <div class="stack">
      {!isAsking && (
        <>
          <Button onClick={andClose(onRepeat)}>{t('guide.repeat')}</Button>
          <Button onClick={andClose(onSkip)}>{t('guide.skipMove')}</Button>
        </>
      )}
      <Button onClick={() => sheet.show('move')}>{t('guide.more')}</Button>
      <Button onClick={() => sheet.show('tempo')}>{t('guide.tempoAndSound')}</Button>
      <Button onClick={andClose(onEnd)}>{t('guide.end')}</Button>
    </div>
  );
}
