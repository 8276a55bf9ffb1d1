import { useEffect, useId, useRef } from 'preact/hooks';
import { exerciseOf } from '../../lib/content/catalogue';
import type { Variant } from '../../lib/core/state/planned-move';
import type { MoveOnShow } from '../../lib/core/views/catalogue-view';
import type { Send } from '../context/intents';
import { offerMs } from '../context/step-time';
import { useLanguage } from '../context/words';
import { MovePicture } from '../figure/MovePicture';
import './MoveRow.css';

interface MoveRowProps {
  move: MoveOnShow;
  variant: Variant;
  isChosen: boolean;
  /** Three other moves are chosen already. */
  isOneTooMany: boolean;
  onChoose: () => void;
  /** Its star was pressed last, in the list where it stood before. */
  takesFocus: boolean;
  onStarred: () => void;
  send: Send;
}

/** One move to choose: its picture, its name, about how long it takes, and a star. */
export function MoveRow({
  move,
  variant,
  isChosen,
  isOneTooMany,
  onChoose,
  takesFocus,
  onStarred,
  send,
}: MoveRowProps) {
  const language = useLanguage();
  const { t } = language;
  const id = useId();
  const { exercise, isFavourite, offer } = move;
  const { name } = exerciseOf(exercise);
  const star = useRef<HTMLButtonElement>(null);
  const wasStarred = useRef(takesFocus);
  useEffect(() => {
    if (!wasStarred.current) return;
    star.current?.focus({ preventScroll: true });
    // After a press with a pointer the page does not scroll, so the star stays near the pointer.
    if (star.current?.matches(':focus-visible')) star.current.scrollIntoView({ block: 'center' });
  }, []);
  const changeFavourite = () => {
    onStarred();
    void send({ type: 'favouriteChanged', exercise, isFavourite: !isFavourite });
  };
  return (
    <li class="move-row">
      <input id={id} type="checkbox" checked={isChosen} disabled={isOneTooMany} onChange={onChoose} />
      <label for={id}>
        <span class="move-row-picture" aria-hidden="true">
          <MovePicture exercise={exercise} />
        </span>
        <span>
          {t(name)}
          <span class="soft move-row-time">
            {t('moves.about', { time: language.length(offerMs(offer, variant, language)) })}
          </span>
        </span>
      </label>
      <button
        ref={star}
        type="button"
        class="move-row-star"
        aria-pressed={isFavourite}
        aria-label={t('moves.favourite', { name: t(name) })}
        onClick={changeFavourite}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 3.5l2.6 5.6 6 .7-4.5 4.1 1.2 6-5.3-3-5.3 3 1.2-6L3.4 9.8l6-.7z" />
        </svg>
      </button>
    </li>
  );
}
