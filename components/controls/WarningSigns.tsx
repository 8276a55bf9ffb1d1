import type { ShortSign, SignName } from '../../lib/content/signs';
import { useLanguage } from '../context/words';
import './WarningSigns.css';

interface SignsProps {
  signs: readonly SignName[];
  /** Small and close together, where all of them have to be seen at once. */
  isClose?: boolean;
}

/** Signs to know, one to a line. */
export function Signs({ signs, isClose = false }: SignsProps) {
  const { t } = useLanguage();
  return (
    <ul class={`warning-signs${isClose ? ' warning-signs-short' : ''}`}>
      {signs.map((sign) => (
        <li key={sign}>{t(`sign.${sign}`)}</li>
      ))}
    </ul>
  );
}

/** The same in few words and close together, for where all of them have to be seen at once. */
export function ShortSigns({ signs }: { signs: readonly ShortSign[] }) {
  const { t } = useLanguage();
  return (
    <ul class="warning-signs warning-signs-short">
      {signs.map((sign) => (
        <li key={sign}>{t(`sign.${sign}.short`)}</li>
      ))}
    </ul>
  );
}
