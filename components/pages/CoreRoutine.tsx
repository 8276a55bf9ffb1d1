import { exerciseOf } from '../../lib/content/catalogue';
import { coreRoutine } from '../../lib/content/core-routine';
import type { Offer } from '../../lib/core/view';
import type { Send } from '../intents';
import { OfferActions } from '../screens/OfferActions';
import { useLanguage } from '../words';

/** The core routine as it can be started here. */
export interface Routine {
  readonly offer: Offer;
  readonly send: Send;
  readonly onCheck: () => void;
}

/** A gentle core routine made of the moves there are: those that the safety check leaves. */
export function CoreRoutine({ routine }: { routine: Routine | null }) {
  const { t } = useLanguage();
  const moves = routine && routine.offer.plan.length > 0 ? routine.offer.plan : coreRoutine;
  return (
    <section class="stack" aria-labelledby="core">
      <h2 id="core">{t('page.core.title')}</h2>
      <p>{t('page.core.intro')}</p>
      <ol class="moves-of-routine">
        {moves.map((id) => (
          <li key={id}>{t(exerciseOf(id).name)}</li>
        ))}
      </ol>
      {routine ? (
        <OfferActions offer={routine.offer} send={routine.send} onCheck={routine.onCheck} />
      ) : (
        <p class="soft">{t('page.core.elsewhere')}</p>
      )}
    </section>
  );
}
