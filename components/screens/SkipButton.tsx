import type { Send } from '../intents';
import { useLanguage } from '../words';

/** Skip; and where a person wanted to skip no more than so often, a plainer way out. There is always one. */
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
