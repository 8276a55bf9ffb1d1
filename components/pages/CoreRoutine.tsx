import { useState } from 'preact/hooks';
import { type ExerciseId, exerciseOf } from '../../lib/content/catalogue';
import { coreRoutines, type RoutineName } from '../../lib/content/core-routines';
import type { RoutineOffer } from '../../lib/core/views/strength-routines';
import type { Offer } from '../../lib/core/views/view';
import type { Send } from '../context/intents';
import { offerMs } from '../context/step-time';
import { useLanguage } from '../context/words';
import { OfferActions } from '../controls/OfferActions';
import { Section } from '../controls/Section';
import { Segmented } from '../controls/Segmented';
import { MovePicture } from '../figure/MovePicture';
import { useLook } from '../figure/scene/look';
import './CoreRoutine.css';

/** Where the core routine can be started: here, once the stretch that waits is over, or in another of Limber's views. */
export type Routines =
  | {
      readonly kind: 'here';
      readonly offers: readonly [RoutineOffer, ...RoutineOffer[]];
      readonly send: Send;
      readonly onCheck: (offer: Offer) => void;
    }
  | { readonly kind: 'later' }
  | { readonly kind: 'elsewhere' };

/** A gentle core routine made of the moves there are: those that the safety check leaves. */
export function CoreRoutine({ routines }: { routines: Routines }) {
  const { t } = useLanguage();
  const { staySeated } = useLook();
  return (
    <Section id="core" title={t('page.core.title')}>
      <p>{t('page.core.intro')}</p>
      {routines.kind === 'here' ? (
        <Offered {...routines} />
      ) : (
        <>
          <Moves plan={coreRoutines.chair.filter((id) => !staySeated || exerciseOf(id).place === 'seated')} />
          <p class="soft">{t(`page.core.${routines.kind}`)}</p>
        </>
      )}
    </Section>
  );
}

function Offered({ offers, send, onCheck }: Extract<Routines, { kind: 'here' }>) {
  const language = useLanguage();
  const { t } = language;
  const [name, setName] = useState<RoutineName>(offers[0].name);
  const { offer } = offers.find((each) => each.name === name) ?? offers[0];
  return (
    <>
      {offers.length > 1 && (
        <Segmented
          legend={t('page.core.where')}
          isLegendHidden
          choices={offers.map((each) => ({ value: each.name, label: t(`page.core.${each.name}`) }))}
          value={name}
          onChange={setName}
        />
      )}
      <Moves plan={offer.plan} />
      {offer.plan.length > 0 && (
        <p class="soft">{t('moves.about', { time: language.length(offerMs(offer, 'whole', language)) })}</p>
      )}
      <OfferActions offer={offer} send={send} onCheck={() => onCheck(offer)} />
    </>
  );
}

function Moves({ plan }: { plan: readonly ExerciseId[] }) {
  const { t } = useLanguage();
  return (
    <ol class="core-routine-moves">
      {plan.map((id) => (
        <li key={id}>
          <span aria-hidden="true">
            <MovePicture exercise={id} />
          </span>
          {t(exerciseOf(id).name)}
        </li>
      ))}
    </ol>
  );
}
