import { MINUTE } from '../../lib/core/state/time';
import type { NowView } from '../../lib/core/views/view';
import { useLanguage } from '../context/words';

/** How long the person has sat, in whole minutes. */
export function AtDesk({ minutes }: { minutes: number }) {
  const { t, duration } = useLanguage();
  return (
    <>{minutes < 60 ? t('now.atDesk', { minutes }) : t('now.atDeskLong', { length: duration(minutes * MINUTE) })}</>
  );
}

/** Under the one line: how long a break waits at the most, or how long the person has sat. */
export function DeskLine({ view: { posture, sittingMinutes, status } }: { view: NowView }) {
  const { t, time } = useLanguage();
  if (status.kind === 'waiting') {
    const key = status.because === 'screenShare' ? 'why.waitingUntilShared' : 'why.waitingUntil';
    return <p class="soft">{t(key, { time: time(status.until) })}</p>;
  }
  // While they stand there is no sitting to speak of.
  if (posture === 'standing') return null;
  return (
    <p class="soft">
      <AtDesk minutes={sittingMinutes} />. {t('now.estimate')}
    </p>
  );
}
