import { exerciseOf } from '../../lib/content/catalogue';
import { walkIn } from '../../lib/core/sitting/long-break';
import { MINUTE, SECOND } from '../../lib/core/state/time';
import type { RestView } from '../../lib/core/views/view';
import type { Send } from '../context/intents';
import { RouteLink } from '../context/routes';
import { offerMs } from '../context/step-time';
import { useNow } from '../context/use-live';
import { useLanguage } from '../context/words';
import { OfferActions } from '../controls/OfferActions';
import './RestScreen.css';

interface RestScreenProps {
  view: RestView;
  send: Send;
  now: () => number;
  onCheck: () => void;
}

/** A long break: what to do, and how long it still lasts. The person may end it at any time (BREAK-6). */
export function RestScreen({ view, send, now, onCheck }: RestScreenProps) {
  const language = useLanguage();
  const { t } = language;
  const { offer } = view;
  const left = Math.max(0, view.until - useNow(now, SECOND));
  return (
    <main class="screen rest">
      <h1>{t('rest.title')}</h1>
      <p>{view.staySeated ? t('rest.bodySeated') : t('rest.body', { walk: walkIn(view.lengthMs) })}</p>
      <p role="timer" class="rest-count">
        {t('rest.left', { minutes: Math.ceil(left / MINUTE) })}
      </p>
      <p class="soft">{t('rest.noNeed')}</p>
      <button type="button" class="primary" onClick={() => void send({ type: 'restEnded' })}>
        {t('rest.back')}
      </button>
      {offer.plan.length > 0 && (
        <section class="stack rest-moves" aria-labelledby="rest-moves">
          <h2 id="rest-moves">{t('rest.moves')}</h2>
          <p>
            {t('now.plan', {
              names: offer.plan.map((id) => t(exerciseOf(id).name)).join('\u00a0· '),
              time: language.length(offerMs(offer, 'whole', language)),
            })}
          </p>
          <OfferActions offer={offer} isMain={false} send={send} onCheck={onCheck} />
          <RouteLink to="moves" spot="rest" />
        </section>
      )}
    </main>
  );
}
