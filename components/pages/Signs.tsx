import type { PlainKey } from '../../lib/i18n/messages';
import { useLanguage } from '../words';

/** Signs to know, one to a line. */
export function Signs({ signs }: { signs: readonly PlainKey[] }) {
  const { t } = useLanguage();
  return (
    <ul class="signs">
      {signs.map((sign) => (
        <li key={sign}>{t(sign)}</li>
      ))}
    </ul>
  );
}
