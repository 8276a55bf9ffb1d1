import type { EmergencySign, SignName } from '../../lib/content/signs';
import type { PlainKey } from '../../lib/i18n/messages';
import { useLanguage } from '../words';

/** Signs to know, one to a line. */
export function Signs({ signs }: { signs: readonly SignName[] }) {
  return <Lines lines={signs.map((sign) => `sign.${sign}` as const)} />;
}

/** The same in few words, for where somebody has to find their own at once. */
export function ShortSigns({ signs }: { signs: readonly EmergencySign[] }) {
  return <Lines lines={signs.map((sign) => `sign.${sign}.short` as const)} />;
}

function Lines({ lines }: { lines: readonly PlainKey[] }) {
  const { t } = useLanguage();
  return (
    <ul class="signs">
      {lines.map((line) => (
        <li key={line}>{t(line)}</li>
      ))}
    </ul>
  );
}
