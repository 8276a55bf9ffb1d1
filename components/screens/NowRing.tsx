import type { RingView } from '../../lib/core/views/ring-view';
import { later } from '../context/later';
import { useLanguage } from '../context/words';
import { Ring } from '../controls/Ring';
import { RestingPerson } from '../figure/RestingPerson';
import { useLook } from '../figure/scene/look';
import './NowRing.css';

// Mostly somebody sits on a chair as a popup opens. For anyone else comes the code that draws any pose.
const Figure = later(async () => (await import('../figure/Figure')).Figure, { isSaid: false });

/** The minutes to the next break, as a ring. If no break is counted down, the ring shows only the figure. */
export function NowRing({ ring: { progress, minutesLeft, seen } }: { ring: RingView }) {
  const { t } = useLanguage();
  const person = seen !== 'nobody' && <Person isStanding={seen === 'standing'} />;
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

function Person({ isStanding }: { isStanding: boolean }) {
  const { staySeated } = useLook();
  if (!isStanding && !staySeated) return <RestingPerson />;
  return <Figure pose={isStanding ? 'stand' : 'rest'} side={null} still />;
}
