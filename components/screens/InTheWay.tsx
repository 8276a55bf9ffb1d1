import type { Hindrance } from '../../lib/core/why';
import type { Send } from '../intents';
import { useLanguage } from '../words';

/** Everything that keeps the next break from being told, each with the one button that changes it. */
export function InTheWay({ hindrances, send }: { hindrances: readonly Hindrance[]; send: Send }) {
  const { t } = useLanguage();
  if (hindrances.length === 0) return null;
  return (
    <ul class="in-the-way" aria-label={t('way.title')}>
      {hindrances.map(({ kind, change }) => (
        <li key={kind}>
          <div class="row apart">
            <span>{t(`way.${kind}`)}</span>
            {change && (
              <button type="button" class="compact" onClick={() => void send(change)}>
                {t(changeKey(kind))}
              </button>
            )}
          </div>
          {kind === 'noticesOffInSystem' && <HowToTurnOn />}
        </li>
      ))}
    </ul>
  );
}

const changeKey = (kind: Hindrance['kind']) => {
  switch (kind) {
    case 'paused':
    case 'off':
    case 'standing':
    case 'callSaid':
    case 'noticesOffHere':
      return `way.${kind}.change` as const;
    default:
      return 'way.waiting.change';
  }
};

/** Browsers can't open the system's settings, so it is said where to look. */
function HowToTurnOn() {
  const { t } = useLanguage();
  return (
    <details>
      <summary>{t('way.how')}</summary>
      <ul>
        <li>{t('way.how.windows')}</li>
        <li>{t('way.how.mac')}</li>
        <li>{t('way.how.linux')}</li>
      </ul>
    </details>
  );
}
