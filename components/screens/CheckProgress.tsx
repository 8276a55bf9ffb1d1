import { useLanguage } from '../context/words';
import './CheckProgress.css';

interface CheckProgressProps {
  /** Which of the lists, from 1. */
  number: number;
  total: number;
}

/** How far the check has come. The picture has a part for each list, and a screen reader says the numbers. */
export function CheckProgress({ number, total }: CheckProgressProps) {
  const { t } = useLanguage();
  return (
    <p class="check-progress">
      <span class="said-aloud">{t('safety.list', { number, total })}</span>
      {Array.from({ length: total }, (_, index) => (
        <span
          key={index}
          class={index < number ? 'check-progress-reached' : 'check-progress-left'}
          aria-hidden="true"
        />
      ))}
    </p>
  );
}
