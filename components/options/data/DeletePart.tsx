import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { UNDO_FOR } from '../../../lib/core/data/your-data';
import { SECOND } from '../../../lib/core/state/time';
import { isSecondOfDouble } from '../../context/intents';
import { useLanguage } from '../../context/words';
import { Banner } from '../../controls/Banner';
import { Button } from '../../controls/Button';

/** "Delete everything". It is gone from every store at once, and an undo is with this page alone. */
export function DeletePart({ isBusy, onDelete }: { isBusy: boolean; onDelete: () => void }) {
  const { t, number } = useLanguage();
  return (
    <div class="stack">
      <p>{t('data.delete.intro', { seconds: number(UNDO_FOR / SECOND) })}</p>
      <p>{t('data.delete.synced')}</p>
      <Button disabled={isBusy} onClick={(event) => isSecondOfDouble(event) || onDelete()}>
        {t('data.delete')}
      </Button>
    </div>
  );
}

interface DeletedPartProps {
  /** Epoch ms. */
  until: number;
  now: () => number;
  /** Whether the history could not be reached, and may still be there. */
  isHistoryLeft: boolean;
  isBusy: boolean;
  onUndo: () => void;
  /** The time is over. */
  onOver: () => void;
}

/** That everything is deleted, and for how much longer it can be taken back. */
export function DeletedPart({ until, now, isHistoryLeft, isBusy, onUndo, onOver }: DeletedPartProps) {
  const { t, number } = useLanguage();
  const secondsLeft = () => Math.max(0, Math.ceil((until - now()) / SECOND));
  const [seconds, setSeconds] = useState(secondsLeft);
  const told = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => told.current?.focus(), []);
  useEffect(() => {
    // What has begun to be undone goes on.
    if (isBusy) return;
    const look = () => {
      setSeconds(secondsLeft());
      if (secondsLeft() === 0) onOver();
    };
    const timer = setInterval(look, SECOND / 4);
    return () => clearInterval(timer);
  }, [until, isBusy]);
  return (
    <Banner kind="care">
      <p ref={told} role="status" tabIndex={-1}>
        {t('data.deleted', { seconds: number(UNDO_FOR / SECOND) })}
      </p>
      {isHistoryLeft && <p>{t('data.deleted.historyLeft')}</p>}
      <Button aria-disabled={isBusy} onClick={onUndo}>
        {t('data.undo')}
      </Button>
      <p class="soft">{t('data.deleted.left', { count: seconds })}</p>
    </Banner>
  );
}
