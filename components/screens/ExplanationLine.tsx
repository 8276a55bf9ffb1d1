import type { Explanation } from '../../lib/core/state/tracker';
import { explanationMessage, undoOf } from '../../lib/core/views/explanation';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';

/** Why the time is what it is, in one line. */
export function ExplanationLine({ explanation, send }: { explanation: Explanation; send: Send }) {
  const { t, duration, time } = useLanguage();
  const message = explanationMessage(explanation);
  const undo = undoOf(explanation);
  return (
    <div role="status">
      {message && (
        <p class="receipt">
          {t(message.key, { length: duration(message.ms), time: time(message.at) })}
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
