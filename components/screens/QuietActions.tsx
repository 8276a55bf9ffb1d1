import type { NextWorkday } from '../../lib/core/views/status-view';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { type Fold, Folds } from '../controls/Folds';
import { CallButtons } from './CallButtons';
import { PauseMenu } from './PauseMenu';
import './QuietActions.css';

interface QuietActionsProps {
  /** Nothing is paused, so that it can be. */
  mayPause: boolean;
  /** Nobody has said that they are in a call. */
  maySayCall: boolean;
  nextWorkday: NextWorkday;
  /** What else is folded up in the same row. */
  more?: readonly Fold[];
  send: Send;
}

/** The ways to ask for quiet, folded up until they are wanted. */
export function QuietActions({ mayPause, maySayCall, nextWorkday, more = [], send }: QuietActionsProps) {
  const { t } = useLanguage();
  const call = { name: 'call', title: t('call.title'), content: <CallButtons send={send} /> };
  const pause = {
    name: 'pause',
    title: t('pause.title'),
    content: <PauseMenu nextWorkday={nextWorkday} send={send} />,
  };
  return (
    <div class="quiet-actions">
      <Folds folds={[...(maySayCall ? [call] : []), ...(mayPause ? [pause] : []), ...more]} />
    </div>
  );
}
