import type { PlainKey } from '../../lib/i18n/messages';
import { useLanguage } from '../context/words';
import './EmergencyHelp.css';

/** Whom to call, with the numbers: the same wherever a sign asks for help at once. */
export function EmergencyHelp({ call = 'card.emergency.call' }: { call?: PlainKey }) {
  const { t } = useLanguage();
  return (
    <div class="care stack">
      <p>
        <strong>{t(call)}</strong>
      </p>
      <p class="emergency-numbers">{t('card.emergency.numbers')}</p>
    </div>
  );
}
