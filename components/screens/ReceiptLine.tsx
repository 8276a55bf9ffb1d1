import type { Receipt } from '../../lib/core/state/tracker';
import { receiptMessage, undoOf } from '../../lib/core/views/explanation';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';

/** Why the time is what it is, in one line. */
export function ReceiptLine({ receipt, send }: { receipt: Receipt; send: Send }) {
  const { t, duration, time } = useLanguage();
  const message = receiptMessage(receipt);
  const undo = undoOf(receipt);
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
