import { useEffect, useState } from 'preact/hooks';
import type { Intent } from '../../lib/core/state/events';
import type { SafetyResult } from '../../lib/core/state/person';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { useForUndo } from './for-undo';

interface SafetyRecordProps {
  safety: SafetyResult | null;
  send: Send;
}

/** What is kept of the safety check, and the way to forget it, with undo. */
export function SafetyRecord({ safety, send }: SafetyRecordProps) {
  const { t, date } = useLanguage();
  const [forgotten, setForgotten] = useForUndo<SafetyResult>();
  const [hasFailed, setFailed] = useState(false);
  // A new result has come: what was forgotten before it is gone for good.
  useEffect(() => {
    if (safety) setForgotten(null);
  }, [safety]);
  /** `then`: what is forgotten after that. */
  const press = async (intent: Intent, then: SafetyResult | null) => {
    const isTaken = await send(intent);
    setFailed(!isTaken);
    if (isTaken) setForgotten(then);
  };
  const said = safety
    ? t('settings.safety.done', { date: date(safety.checkedAt) })
    : t(forgotten ? 'settings.safety.forgotten' : 'settings.safety.none');
  return (
    <div class="stack">
      <p role="status">{said}</p>
      {safety ? (
        <button type="button" onClick={() => void press({ type: 'safetyForgotten' }, safety)}>
          {t('settings.safety.forget')}
        </button>
      ) : (
        forgotten && (
          <button type="button" onClick={() => void press({ type: 'safetyForgetUndone', safety: forgotten }, null)}>
            {t('settings.safety.undo')}
          </button>
        )
      )}
      {hasFailed && <p role="alert">{t('page.intentFailed')}</p>}
    </div>
  );
}
