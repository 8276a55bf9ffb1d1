import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';

/** The Skip button. Past the number of skips that a person has set, a plainer way out takes its place (PROMPT-6). */
export function SkipButton({ left, send }: { left: number | null; send: Send }) {
  const { t } = useLanguage();
  if (left === 0) {
    return (
      <button type="button" onClick={() => void send({ type: 'promptDeclined' })}>
        {t('due.decline')}
      </button>
    );
  }
  return (
    <button type="button" onClick={() => void send({ type: 'promptSkipped' })}>
      {t('due.skip')}
    </button>
  );
}
