import { useState } from 'preact/hooks';
import { exerciseOf } from '../../lib/content/catalogue';
import type { Variant } from '../../lib/core/state/planned-move';
import type { DueView } from '../../lib/core/views/view';
import type { Send } from '../context/intents';
import { RouteLink } from '../context/routes';
import { isShorter, offerMs } from '../context/step-time';
import { useLanguage } from '../context/words';
import { OfferActions } from '../controls/OfferActions';
import { Segmented } from '../controls/Segmented';
import { Figure } from '../figure/Figure';
import { pictureOf } from '../figure/MovePicture';
import { SideBeside } from '../figure/SideBeside';

interface DueMoveProps {
  view: DueView;
  send: Send;
  /** The safety check, for the move in this form. */
  onCheck: (variant: Variant) => void;
}

const variants = ['whole', 'brief'] as const satisfies readonly Variant[];

/** The one move that the break named: how long, another one instead, and the way to begin it. */
export function DueMove({ view: { offer, staySeated }, send, onCheck }: DueMoveProps) {
  const language = useLanguage();
  const { t } = language;
  const [chosen, setChosen] = useState<Variant>('whole');
  const [id] = offer.plan;
  const getUp = t(staySeated ? 'due.noMoveSeated' : 'due.noMove');
  if (!id) return <h2>{getUp}</h2>;
  const exercise = exerciseOf(id);
  const picture = pictureOf(id);
  const hasBrief = offer.gate !== 'blocked' && isShorter(offer, language);
  const variant = hasBrief ? chosen : 'whole';
  const name = t(exercise.name);
  const length = (each: Variant) => language.length(offerMs(offer, each, language));
  return (
    <>
      <div class="due-figure">
        <SideBeside {...picture} isNoted>
          <Figure {...picture} />
        </SideBeside>
      </div>
      <div class="row apart">
        <h2>{hasBrief ? name : t('due.offer', { name, time: length('whole') })}</h2>
        <RouteLink to="moves" from="due" words="due.change" />
      </div>
      {hasBrief && (
        <Segmented
          legend={t('due.length')}
          isLegendHidden
          choices={variants.map((value) => ({ value, label: length(value) }))}
          value={variant}
          onChange={setChosen}
        />
      )}
      {/* Resting the eyes moves nothing, and to change position is what a break is for (WORDS-7). */}
      {exercise.area === 'eyes' && <p>{getUp}</p>}
      <OfferActions offer={offer} variant={variant} send={send} onCheck={() => onCheck(variant)} />
    </>
  );
}
