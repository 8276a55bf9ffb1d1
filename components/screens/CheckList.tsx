import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Condition } from '../../lib/content/safety';
import { type AskedSign, signs } from '../../lib/content/signs';
import type { Answers } from '../../lib/core/reminders/safety-check';
import { isSecondOfDouble } from '../context/intents';
import { useLanguage } from '../context/words';
import { ActionBar } from '../controls/ActionBar';
import { Button } from '../controls/Button';
import { TranslationNote } from '../controls/TranslationNote';
import './CheckList.css';

type Item = AskedSign | Condition;

const isSign = (item: Item): item is AskedSign => item in signs;

export interface CheckListProps {
  items: readonly Item[];
  /** What "Prefer not to say" answers here: about a sign it leaves the reminders only. */
  unsaid: 'unsaidSigns' | 'unsaidConditions';
  onAnswer: (ticked: Answers) => void;
  /** The text above the buttons. */
  children: ComponentChildren;
}

/** One list: nothing is ticked beforehand; "None of these" is one tap, and so is "Prefer not to say" (CHECK-4). */
export function CheckList({ items, unsaid, onAnswer, children }: CheckListProps) {
  const { t } = useLanguage();
  const unsaidHint = useId();
  const [ticked, setTicked] = useState<readonly Item[]>([]);
  const toggle = (item: Item) =>
    setTicked(ticked.includes(item) ? ticked.filter((each) => each !== item) : [...ticked, item]);
  // The next list appears in the same place. The second click of a double click must not answer it.
  const answer = (answers: Answers) => (event: MouseEvent) => {
    if (!isSecondOfDouble(event)) onAnswer(answers);
  };
  return (
    <>
      <p class="soft">{t('safety.notSure')}</p>
      <ul class="check-list">
        {items.map((item) => (
          <li key={item}>
            <label>
              <input type="checkbox" checked={ticked.includes(item)} onChange={() => toggle(item)} />
              <span>{t(isSign(item) ? `sign.${item}` : `safety.${item}`)}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="soft">
        {t('safety.unsaid.question')} <span id={unsaidHint}>{t(`safety.${unsaid}.hint`)}</span>
      </p>
      {children}
      <TranslationNote />
      <ActionBar>
        <Button kind="primary" onClick={answer(ticked)}>
          {t(ticked.length === 0 ? 'safety.none' : 'safety.goOn')}
        </Button>
        {/* The answers that were ticked still count, because one may be a sign to stop. */}
        <Button kind="quiet" aria-describedby={unsaidHint} onClick={answer([...ticked, unsaid])}>
          {t('safety.unsaid')}
        </Button>
      </ActionBar>
    </>
  );
}
