import { pauseLengths } from '../../lib/core/events';
import type { Send } from '../intents';
import { useLanguage } from '../words';

/** Reminders off for a while; the pause that does not end by itself comes last. */
export function PauseMenu({ send }: { send: Send }) {
  const { t } = useLanguage();
  return (
    <details class="fold">
      <summary>{t('pause.title')}</summary>
      <div class="row">
        {pauseLengths.map((length) => (
          <button
            type="button"
            class="compact"
            key={length}
            onClick={() => void send({ type: 'remindersPaused', length })}
          >
            {t(`pause.${length}`)}
          </button>
        ))}
      </div>
      <p class="soft">{t('pause.hint')}</p>
    </details>
  );
}
