import { useEffect, useRef, useState } from 'preact/hooks';
import { conditions } from '../../lib/content/safety';
import { asked } from '../../lib/content/signs';
import { type Answers, assess, type SafetyOutcome } from '../../lib/core/reminders/safety-check';
import { type CheckPlace, isStillKept } from '../../lib/core/state/check-place';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { Row } from '../controls/Row';
import { CheckIntro } from './CheckIntro';
import { CheckList, type CheckListProps } from './CheckList';
import { CheckProgress } from './CheckProgress';
import { EmergencyButton } from './EmergencyButton';
import { Untaken } from './Untaken';
import './SafetyCheck.css';

interface SafetyCheckProps {
  place: CheckPlace;
  /** It goes on where it was left: in this page nothing of the list has been read yet. */
  isFound: boolean;
  /** Whether it comes although one was passed: a move on the floor is new. */
  isForFloor: boolean;
  send: Send;
  now: () => number;
  /** To another list; `null` leaves the check: the outcome has been kept, or there is to be none. */
  onGo: (place: CheckPlace | null) => void;
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
 * The disclaimer and the three lists. The answers stay in the list that asks (`CheckList`): only the outcome is sent, and of the
 * check itself only its place is kept. A sign that is ticked, or not said, ends the check: its card says what to do.
 */
export function SafetyCheck({ place, isFound, isForFloor, send, now, onGo }: SafetyCheckProps) {
  const { t } = useLanguage();
  const hasBeenChecked = place.lists === 2;
  const lists = hasBeenChecked ? [first, third] : [first, second, third];
  /** What was found, if nobody took it. */
  const [untaken, setUntaken] = useState<SafetyOutcome['outcome'] | null>(null);
  /** Whether the answers before this list were too long ago (CHECK-10), so that it began again. */
  const [isAskedAgain, setAskedAgain] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // Each list takes the focus to its heading, so reading goes on there.
  useEffect(() => heading.current?.focus(), [place.list]);

  const goTo = (number: number) => onGo({ ...place, list: number, reachedAt: now() });
  const answer = async (ticked: Answers) => {
    const isOld = place.list > 1 && !isStillKept(place, now());
    setAskedAgain(isOld);
    // A page may stay open for a day. Answers of yesterday must not pass.
    const found = assess(ticked);
    if (isOld && (found.outcome === 'ok' || found.outcome === 'limited')) return goTo(1);
    if (place.list < lists.length && ticked.length === 0) return goTo(place.list + 1);
    const isKept = await send({ type: 'safetyChecked', ...found, plan: place.asked, variant: place.variant });
    if (isKept) onGo(null);
    else setUntaken(found.outcome);
  };

  const list = lists[place.list - 1];
  return (
    <main class="screen safety">
      <header class="row apart">
        <Button kind="quiet" icon="back" onClick={() => (list ? goTo(place.list - 1) : onGo(null))}>
          {t('safety.back')}
        </Button>
        {list === first && <EmergencyButton />}
      </header>
      {list && <CheckProgress number={place.list} total={lists.length} />}
      <h1 ref={heading} tabIndex={-1}>
        {t(list ? list.title : 'safety.title')}
      </h1>
      {isFound && (
        <Banner kind="neutral">
          <p>{t(list ? 'safety.found' : 'safety.foundAtStart')}</p>
          <Row kind="start">
            <Button onClick={() => onGo(null)}>{t('safety.leave')}</Button>
          </Row>
        </Banner>
      )}
      <p role="status">{isAskedAgain && place.list === 1 && t('safety.tooOld')}</p>
      {list ? (
        <CheckList key={place.list} items={list.items} unsaid={list.unsaid} onAnswer={(ticked) => void answer(ticked)}>
          {untaken && <Untaken outcome={untaken} />}
        </CheckList>
      ) : (
        <CheckIntro isForFloor={isForFloor} hasBeenChecked={hasBeenChecked} onBegin={() => goTo(1)} />
      )}
    </main>
  );
}
