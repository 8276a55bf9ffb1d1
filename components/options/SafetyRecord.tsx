import { useEffect, useState } from 'preact/hooks';
import type { SafetyResult } from '../../lib/core/state/person';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';

interface SafetyRecordProps {
  safety: SafetyResult | null;
  send: Send;
}

/** What is kept of the safety check, and the way to forget it, with undo. */
export function SafetyRecord({ safety, send }: SafetyRecordProps) {
  const { t, date } = useLanguage();
  const [forgotten, setForgotten] = useState<SafetyResult | null>(null);
  const [hasFailed, setFailed] = useState(false);
  // A new result has come: what was forgotten before it is gone for good.
  useEffect(() => {
    if (safety) setForgotten(null);
  }, [safety]);
  const forget = async (known: SafetyResult) => {
    const isTaken = await send({ type: 'safetyForgotten' });
    setFailed(!isTaken);
    if (isTaken) setForgotten(known);
  };
  const undo = async (known: SafetyResult) => {
    const isTaken = await send({ type: 'safetyForgetUndone', safety: known });
    setFailed(!isTaken);
    if (isTaken) setForgotten(null);
  };
  const failed = hasFailed && <p role="alert">{t('page.intentFailed')}</p>;
  if (safety) {
    return (
      <div class="stack">
        <p>{t('settings.safety.done', { date: date(safety.checkedAt) })}</p>
        <button type="button" onClick={() => void forget(safety)}>
          {t('settings.safety.forget')}
        </button>
        {failed}
      </div>
    );
  }
  return (
    <div class="stack">
      <p role="status">{t(forgotten ? 'settings.safety.forgotten' : 'settings.safety.none')}</p>
      {forgotten && (
        <button type="button" onClick={() => void undo(forgotten)}>
          {t('settings.safety.undo')}
        </button>
      )}
      {failed}
    </div>
  );
}
