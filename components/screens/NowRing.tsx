import type { RingView } from '../../lib/core/views/ring-view';
import { useLanguage } from '../context/words';
import { Ring } from '../controls/Ring';
import { Figure } from '../figure/Figure';
import './NowRing.css';

/** How long it is to the next break, to be seen at a glance; where no break comes nearer, only who is there. */
export function NowRing({ ring: { progress, minutesLeft, seen } }: { ring: RingView }) {
  const { t } = useLanguage();
  const person = seen !== 'nobody' && <Figure pose={seen === 'standing' ? 'stand' : 'rest'} side={null} still />;
  if (minutesLeft === null) {
    return (
      <div class="now-ring">
        <Ring size="now" progress={progress}>
          {person}
        </Ring>
      </div>
    );
  }
  return (
    <div class="now-ring now-ring-counts">
      <Ring
        size="now"
        progress={progress}
        number={t('now.ring.number', { minutes: minutesLeft })}
        role="img"
        aria-label={t('now.ring.label', { minutes: minutesLeft })}
      >
        <p>{t('now.ring.unit', { minutes: minutesLeft })}</p>
        {person}
      </Ring>
    </div>
  );
}
