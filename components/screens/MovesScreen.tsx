import { useState } from 'preact/hooks';
import { type ExerciseId, exerciseOf } from '../../lib/content/catalogue';
import { MOVES_A_BREAK } from '../../lib/content/exercise';
import type { Variant } from '../../lib/core/state/planned-move';
import type { MoveOnShow, MovesView, Routine } from '../../lib/core/views/catalogue-view';
import { ruleNumbers } from '../../lib/core/views/rule-numbers';
import type { Offer } from '../../lib/core/views/view';
import type { Send } from '../context/intents';
import { isShorter, offerMs } from '../context/step-time';
import { useLanguage } from '../context/words';
import { ActionBar } from '../controls/ActionBar';
import { OfferActions } from '../controls/OfferActions';
import { Section } from '../controls/Section';
import { MovePicture } from '../figure/MovePicture';
import { LeftOutMoves } from './LeftOutMoves';
import { MoveRow } from './MoveRow';
import { NotToday } from './NotToday';
import './MovesScreen.css';

export interface MovesScreenProps {
  view: MovesView;
  /** What stands before the moves that are chosen. */
  offerOf: (moves: readonly ExerciseId[]) => Offer;
  send: Send;
  /** Sends what leaves this screen. */
  onStart: Send;
  onCheck: (offer: Offer, variant: Variant) => void;
}

/** "Choose a stretch": a ready-made one, or up to three moves of one's own. */
export function MovesScreen({ view, offerOf, send, onStart, onCheck }: MovesScreenProps) {
  const language = useLanguage();
  const { t } = language;
  const [picked, setPicked] = useState<readonly ExerciseId[]>([]);
  const [wanted, setWanted] = useState<Variant>('whole');
  const [starred, setStarred] = useState<ExerciseId | null>(null);
  const shown = [...view.favourites, ...view.places.flatMap(({ moves }) => moves)];
  // What has been left out since it was chosen is chosen no more.
  const chosen = picked.filter((id) => shown.some(({ exercise }) => exercise === id));
  const offer = chosen.length > 0 ? offerOf(chosen) : null;
  // Only where it is shorter; of what, is seen once something is chosen.
  const hasBrief = offer ? isShorter(offer, language) : shown.some((move) => isShorter(move.offer, language));
  const variant = hasBrief ? wanted : 'whole';
  const toggle = (id: ExerciseId) =>
    setPicked(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const rows = (moves: readonly MoveOnShow[]) => (
    <ul class="moves-list">
      {moves.map((move) => (
        <MoveRow
          key={move.exercise}
          move={move}
          variant={variant}
          isChosen={chosen.includes(move.exercise)}
          isOneTooMany={chosen.length >= MOVES_A_BREAK && !chosen.includes(move.exercise)}
          onChoose={() => toggle(move.exercise)}
          takesFocus={starred === move.exercise}
          onStarred={() => setStarred(move.exercise)}
          send={send}
        />
      ))}
    </ul>
  );
  return (
    <>
      {shown.length === 0 && <p>{t('moves.nothing')}</p>}
      <Routines routines={view.routines} chosen={chosen} onChoose={setPicked} />
      {view.favourites.length > 0 && (
        <Section id="favourites" title={t('moves.favourites')}>
          {rows(view.favourites)}
        </Section>
      )}
      {view.places.map(({ place, moves }) => (
        <Section key={place} id={place} title={t(`moves.${place}`)}>
          {rows(moves)}
        </Section>
      ))}
      <LeftOutMoves view={view} send={send} onCheck={() => onCheck(offerOf(chosen), variant)} />
      <NotToday leftAlone={view.leftAlone} send={send} />
      <ActionBar isTall>
        {hasBrief && (
          <label class="moves-brief">
            <input
              type="checkbox"
              checked={variant === 'brief'}
              onChange={({ currentTarget: { checked } }) => setWanted(checked ? 'brief' : 'whole')}
            />
            {t('moves.brief')}
          </label>
        )}
        <Chosen offer={offer} variant={variant} />
        {offer && (
          <OfferActions offer={offer} variant={variant} send={onStart} onCheck={() => onCheck(offer, variant)} />
        )}
      </ActionBar>
    </>
  );
}

interface RoutinesProps {
  routines: readonly Routine[];
  chosen: readonly ExerciseId[];
  onChoose: (moves: readonly ExerciseId[]) => void;
}

function Routines({ routines, chosen, onChoose }: RoutinesProps) {
  const language = useLanguage();
  const { t, list } = language;
  if (routines.length === 0) return null;
  return (
    <Section id="routines" title={t('moves.routines')}>
      {routines.map(({ name, offer }) => (
        <button
          key={name}
          type="button"
          class="moves-routine"
          aria-pressed={offer.plan.join() === chosen.join()}
          onClick={() => onChoose(offer.plan)}
        >
          <span>{t(`moves.routine.${name}`)}</span>
          <span class="moves-routine-pictures" aria-hidden="true">
            {offer.plan.map((id) => (
              <MovePicture key={id} exercise={id} />
            ))}
          </span>
          <span class="soft">
            {t('moves.chosen', {
              names: list(offer.plan.map((id) => t(exerciseOf(id).name))),
              time: language.length(offerMs(offer, 'whole', language)),
            })}
          </span>
        </button>
      ))}
    </Section>
  );
}

/** What is chosen, told to a screen reader as it changes. */
function Chosen({ offer, variant }: { offer: Offer | null; variant: Variant }) {
  const language = useLanguage();
  const { t, list } = language;
  if (!offer) {
    return (
      <div role="status">
        <p>{t('moves.none', ruleNumbers)}</p>
      </div>
    );
  }
  const names = list(offer.plan.map((id) => t(exerciseOf(id).name)));
  return (
    <div role="status">
      <p>{t('moves.chosen', { names, time: language.length(offerMs(offer, variant, language)) })}</p>
      {offer.plan.some((id) => exerciseOf(id).place === 'floor') && <p class="soft">{t('moves.warmUp')}</p>}
    </div>
  );
}
