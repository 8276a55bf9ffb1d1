import { MINUTE } from '../../lib/core/time';
import type { Receipt } from '../../lib/core/tracker';
import type { Language } from '../../lib/i18n/language';
import type { Send } from '../intents';
import { useLanguage } from '../words';

function receiptText({ t, time }: Language, receipt: Exclude<Receipt, { kind: 'none' }>): string {
  switch (receipt.kind) {
    case 'naturalBreak':
      return t('receipt.naturalBreak', {
        minutes: Math.round((receipt.to - receipt.from) / MINUTE),
        time: time(receipt.to),
      });
    case 'stretched':
      return t('receipt.stretched', { time: time(receipt.at) });
    case 'moved':
      return t('receipt.moved', { time: time(receipt.at) });
    case 'skipped':
      return t('receipt.skipped');
    case 'missed':
      return t('receipt.missed');
    case 'stopped':
      return t('receipt.stopped');
    default:
      return receipt satisfies never;
  }
}

/** Why the time is what it is, in one line. */
export function ReceiptLine({ receipt, send }: { receipt: Receipt; send: Send }) {
  const language = useLanguage();
  return (
    <div role="status">
      {receipt.kind !== 'none' && (
        <p class="receipt">
          {receiptText(language, receipt)}
          {receipt.kind === 'moved' && receipt.before && (
            <button type="button" class="quiet" onClick={() => void send({ type: 'personMovedUndone' })}>
              {language.t('now.undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
