import type { ComponentChildren } from 'preact';
import { useLanguage } from '../context/words';
import { Banner } from './Banner';
import './EmergencyHelp.css';
import { emergencyNumbers } from './emergency-numbers';

/** What is said, and how loudly (SIGN-6). A sign that is there is red, with the numbers large; who ticked nothing is only told. */
const ways = {
  now: { call: 'card.emergency.call', banner: 'stop', look: 'emergency-numbers-large' },
  ifAny: { call: 'card.stopped.help', banner: 'stop', look: 'emergency-numbers-close' },
  inCase: { call: 'card.remindersOnly.help', banner: 'care', look: 'emergency-numbers-close' },
} as const;

interface EmergencyHelpProps {
  /** `now`: call. `ifAny`: call if one of the signs beside it fits. `inCase`: nobody has said whether one does. */
  when?: keyof typeof ways;
  /** What else belongs to it, below. */
  children?: ComponentChildren;
}

/**
 * Whom to call, with the numbers: the same wherever a sign asks for help at once. They are to be read and dialled: few computers can
 * call, and a link that does nothing, or asks which program to use, would cost time.
 */
export function EmergencyHelp({ when = 'now', children }: EmergencyHelpProps) {
  const { t } = useLanguage();
  const { call, banner, look } = ways[when];
  return (
    <Banner kind={banner}>
      <p>
        <strong>{t(call)}</strong>
      </p>
      <ul class={`emergency-numbers ${look}`}>
        {emergencyNumbers(t('card.emergency.numbers')).map(({ place, number }) => (
          <li key={place}>
            <span class="emergency-numbers-place">{place}</span> <strong>{number}</strong>
          </li>
        ))}
      </ul>
      {children}
    </Banner>
  );
}
