import type { NextWorkday } from '../../lib/core/views/status-view';
import type { Send } from '../intents';
import { CallButton } from './CallButton';
import { PauseMenu } from './PauseMenu';

interface QuietActionsProps {
  /** Nothing is paused, so that it can be. */
  mayPause: boolean;
  /** Nobody has said that they are in a call. */
  maySayCall: boolean;
  nextWorkday: NextWorkday;
  send: Send;
}

/** The ways to ask for quiet, folded up until they are wanted. */
export function QuietActions({ mayPause, maySayCall, nextWorkday, send }: QuietActionsProps) {
  return (
    <div class="quiet-actions">
      {maySayCall && <CallButton send={send} />}
      {mayPause && <PauseMenu nextWorkday={nextWorkday} send={send} />}
    </div>
  );
}
