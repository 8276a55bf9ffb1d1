import type { Intent } from '../../lib/core/state/events';
import type { Explanation } from '../../lib/core/state/explanation';
import { explanationMessage } from '../../lib/core/views/explanation';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';

interface ExplanationLineProps {
  explanation: Explanation;
  /** The undo; `null` if there is none. */
  undo: Intent | null;
  send: Send;
  /** The title says the same, so only a screen reader gets this text. The undo button stays. */
  isSaid?: boolean;
}

/** Why the time is what it is, in one line. */
export function ExplanationLine({ explanation, undo, send, isSaid = false }: ExplanationLineProps) {
  const { t, duration, time } = useLanguage();
  const message = explanationMessage(explanation);
  return (
    <div role="status">
      {message && (
        <p class={isSaid ? undefined : 'explanation'}>
          <span class={isSaid ? 'said-aloud' : undefined}>
            {t(message.key, { length: duration(message.ms), time: time(message.at) })}
          </span>
          {undo && (
            <button type="button" class="quiet" onClick={() => void send(undo)}>
              {t('now.undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
