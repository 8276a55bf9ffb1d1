import type { Exercise } from '../../../lib/content/exercise';
import type { Send } from '../../context/intents';
import { useLanguage } from '../../context/words';
import { Button } from '../../controls/Button';

interface MoreAboutMoveProps {
  exercise: Exercise;
  send: Send;
  /** The part of the body is left alone: there is nothing more to read here. */
  onDone: () => void;
}

/** What else there is to read about a move. */
export function MoreAboutMove({ exercise, send, onDone }: MoreAboutMoveProps) {
  const { t, gap } = useLanguage();
  const leaveAlone = () => {
    void send({ type: 'areaLeftAlone', area: exercise.area, days: 1 });
    onDone();
  };
  return (
    <div class="stack">
      <p>
        <strong>{t('guide.moreMistakes')}</strong>
        {gap()}
        {t(exercise.mistakes)}
      </p>
      <p>
        <strong>{t('guide.moreEasier')}</strong>
        {gap()}
        {t(exercise.easier)}
      </p>
      <p>
        <strong>{t('guide.moreLeaveOut')}</strong>
        {gap()}
        {t(exercise.leaveOut)}
      </p>
      <Button onClick={leaveAlone}>{t('guide.notToday', { area: t(`area.${exercise.area}`) })}</Button>
    </div>
  );
}
