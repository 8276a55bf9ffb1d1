import { useLanguage } from '../context/words';

/** How notifications are switched on. Browsers can't open the system's settings, so it is said where to look. */
export function HowToTurnOn() {
  const { t } = useLanguage();
  return (
    <details>
      <summary>{t('hindrance.how')}</summary>
      <ul>
        <li>{t('hindrance.how.windows')}</li>
        <li>{t('hindrance.how.mac')}</li>
        <li>{t('hindrance.how.linux')}</li>
      </ul>
    </details>
  );
}
