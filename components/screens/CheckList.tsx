import { useId, useState } from 'preact/hooks';
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

/** One list: nothing is ticked beforehand; "None of these" is one tap, and so is "Prefer not to say" (health.md §3.1). */
export function CheckList({ items, number, onAnswer }: CheckListProps) {
  const { t } = useLanguage();
  const unsaidHint = useId();
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
      <button
        type="button"
        class="quiet"
        aria-describedby={unsaidHint}
        // What was ticked still counts: it may be a sign to stop.
        onClick={() => onAnswer([...ticked, 'unsaid'])}
      >
        {t('safety.unsaid')}
      </button>
      <p id={unsaidHint} class="soft">
        {t('safety.unsaidHint')}
      </p>
    </>
  );
}
