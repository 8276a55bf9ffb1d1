import { useLanguage } from '../context/words';

/** How notifications are switched on. Browsers can't open the system's settings, so it is said where to look. */
export function HowToTurnOn() {
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
