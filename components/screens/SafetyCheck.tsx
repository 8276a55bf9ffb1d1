import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExerciseId } from '../../lib/content/catalogue';
import { conditions } from '../../lib/content/safety';
import { asked } from '../../lib/content/signs';
import type { Form } from '../../lib/core/guide-plan';
import { type Answers, assess } from '../../lib/core/safety';
import type { Send } from '../intents';
import { useLanguage } from '../words';
import { CheckList, type CheckListProps } from './CheckList';

interface SafetyCheckProps {
  /** The moves to offer when the check is passed. */
  plan: readonly ExerciseId[];
  form: Form;
  /** Whether it comes although one was passed: a move on the floor is new. */
  isForFloor: boolean;
  /** A health professional has checked what the second list asked about: it is not asked again, the others are. */
  hasBeenChecked: boolean;
  send: Send;
  /** Leaves the check without a result. */
  onLeave: () => void;
  /** The outcome has been kept. */
  onDone: () => void;
}

interface List {
  readonly title: 'safety.emergency.title' | 'safety.advice.title' | 'safety.conditions.title';
  readonly items: CheckListProps['items'];
  readonly unsaid: CheckListProps['unsaid'];
}

const first: List = { title: 'safety.emergency.title', items: asked(1), unsaid: 'unsaidSigns' };
const second: List = { title: 'safety.advice.title', items: asked(2), unsaid: 'unsaidSigns' };
const third: List = { title: 'safety.conditions.title', items: conditions, unsaid: 'unsaidConditions' };

/**
 * The disclaimer and the three lists of health.md §3.2. The answers live in this component and nowhere else:
 * only the outcome is sent. A sign that is ticked, or not said, ends the check: its card says what to do.
 */
export function SafetyCheck({ plan, form, isForFloor, hasBeenChecked, send, onLeave, onDone }: SafetyCheckProps) {
  const { t } = useLanguage();
  const lists = hasBeenChecked ? [first, third] : [first, second, third];
  const [page, setPage] = useState(-1);
  const [hasFailed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // Each page is a new place: its heading is where reading goes on.
  useEffect(() => heading.current?.focus(), [page]);

  const answer = async (ticked: Answers) => {
    if (page < lists.length - 1 && ticked.length === 0) return setPage(page + 1);
    const isKept = await send({ type: 'safetyChecked', ...assess(ticked), plan: [...plan], form });
    if (isKept) onDone();
    else setFailed(true);
  };

  const list = lists[page];
  return (
    <main class="screen safety">
      <h1 ref={heading} tabIndex={-1}>
        {t(list ? list.title : 'safety.title')}
      </h1>
      {list ? (
        <CheckList
          key={page}
          items={list.items}
          unsaid={list.unsaid}
          number={page + 1}
          total={lists.length}
          onAnswer={(ticked) => void answer(ticked)}
        />
      ) : (
        <>
          {isForFloor && <p>{t('safety.forFloor')}</p>}
          {hasBeenChecked && <p>{t('safety.hasBeenChecked')}</p>}
          <p>{t('safety.intro')}</p>
          <p class="care">{t('safety.disclaimer')}</p>
          <p class="soft">{t('safety.adults')}</p>
          <p class="soft">{t('safety.notReviewed')}</p>
          <button type="button" class="primary" onClick={() => setPage(0)}>
            {t('safety.begin')}
          </button>
        </>
      )}
      {hasFailed && <p role="alert">{t('page.intentFailed')}</p>}
      <button type="button" class="quiet" onClick={() => (page < 0 ? onLeave() : setPage(page - 1))}>
        {t('safety.back')}
      </button>
    </main>
  );
}
