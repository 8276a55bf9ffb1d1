import { useState } from 'preact/hooks';
import type { AdviceSign, Condition, EmergencySign } from '../../lib/content/safety';
import type { Answers } from '../../lib/core/safety';
import { useLanguage } from '../words';

type Item = EmergencySign | AdviceSign | Condition;

interface CheckListProps {
  items: readonly Item[];
  /** Which of the three lists, from 1. */
  number: number;
  onAnswer: (ticked: Answers) => void;
}

/** One list: nothing is ticked beforehand, and "None of these" is one tap. */
export function CheckList({ items, number, onAnswer }: CheckListProps) {
  const { t } = useLanguage();
  const [ticked, setTicked] = useState<readonly Item[]>([]);
  const toggle = (item: Item) =>
    setTicked(ticked.includes(item) ? ticked.filter((each) => each !== item) : [...ticked, item]);
  return (
    <>
      <p class="soft">
        {t('safety.list', { number })} · {t('safety.notSure')}
      </p>
      <ul class="checklist">
        {items.map((item) => (
          <li key={item}>
            <label>
              <input type="checkbox" checked={ticked.includes(item)} onChange={() => toggle(item)} />
              <span>{t(`safety.${item}`)}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" class="primary" onClick={() => onAnswer(ticked)}>
        {t(ticked.length === 0 ? 'safety.none' : 'safety.goOn')}
      </button>
    </>
  );
}
