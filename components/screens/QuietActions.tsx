import type { Send } from '../intents';
import { CallButton } from './CallButton';
import { PauseMenu } from './PauseMenu';

interface QuietActionsProps {
  /** Nothing is paused, so that it can be. */
  mayPause: boolean;
  /** Nobody has said that they are in a call. */
  maySayCall: boolean;
  send: Send;
}

/** The ways to ask for quiet, folded up until they are wanted. */
export function QuietActions({ mayPause, maySayCall, send }: QuietActionsProps) {
  return (
    <div class="quiet-actions">
      {maySayCall && <CallButton send={send} />}
      {mayPause && <PauseMenu send={send} />}
    </div>
  );
}
