import type { ComponentChildren } from 'preact';
import { useLanguage } from '../context/words';
import { Banner } from './Banner';
import './EmergencyHelp.css';
import { emergencyNumbers } from './emergency-numbers';

/** What is said, and how urgent it looks (SIGN-6). For a sign that the person has, it is red with large numbers. Otherwise it only informs. */
const ways = {
  now: { call: 'card.emergency.call', banner: 'stop', look: 'emergency-numbers-large' },
  ifAny: { call: 'card.stopped.help', banner: 'stop', look: 'emergency-numbers-close' },
  inCase: { call: 'card.remindersOnly.help', banner: 'care', look: 'emergency-numbers-close' },
} as const;

interface EmergencyHelpProps {
  /** `now`: the person should call. `ifAny`: they should call if a sign beside it fits. `inCase`: they have not said whether one fits. */
  when?: keyof typeof ways;
  /** More content, below the numbers. */
  children?: ComponentChildren;
}

/**
 * Whom to call, with the numbers. It is the same wherever a sign needs help at once. The numbers are text and not links: few computers
 * can call, and a link that does nothing or asks which program to use would cost time.
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
