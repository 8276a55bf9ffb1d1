import { useState } from 'preact/hooks';
import { walkIn } from '../../lib/core/sitting/long-break';
import { MINUTE, SECOND } from '../../lib/core/state/time';
import type { RestView } from '../../lib/core/views/view';
import type { Send } from '../context/intents';
import { RouteLink } from '../context/routes';
import { offerMs } from '../context/step-time';
import { useNow } from '../context/use-live';
import { useLanguage } from '../context/words';
import { ActionBar } from '../controls/ActionBar';
import { Button } from '../controls/Button';
import { OfferActions } from '../controls/OfferActions';
import { Ring } from '../controls/Ring';
import { Sheet } from '../controls/Sheet';
import { Figure } from '../figure/Figure';
import { planText } from './plan-text';
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
  const [isMoves, setMoves] = useState(false);
  const left = Math.max(0, view.until - useNow(now, SECOND));
  return (
    <main class="screen rest">
      <h1>{t('rest.title', { time: language.time(view.until) })}</h1>
      <div class="rest-glance">
        <Ring size="large" progress={left / view.lengthMs}>
          <p role="timer" class="rest-count">
            {t('rest.left', { minutes: Math.ceil(left / MINUTE) })}
          </p>
        </Ring>
        {/* The picture shows what a long break is for. People who stay seated see no standing figure. */}
        <Figure pose={view.staySeated ? 'rest' : 'walk'} side={null} />
      </div>
      <p>{view.staySeated ? t('rest.bodySeated') : t('rest.body', { walk: walkIn(view.lengthMs) })}</p>
      <p class="soft">{t('rest.noNeed')}</p>
      {offer.plan.length > 0 && (
        <Button kind="quiet" aria-haspopup="dialog" onClick={() => setMoves(true)}>
          {t('rest.moves')}
        </Button>
      )}
      <ActionBar>
        <Button kind="primary" onClick={() => void send({ type: 'restEnded' })}>
          {t('rest.back')}
        </Button>
      </ActionBar>
      {offer.plan.length > 0 && (
        <Sheet isOpen={isMoves} title={t('rest.moves')} onClose={() => setMoves(false)}>
          <p>{planText(language, offer, language.length(offerMs(offer, 'whole', language)))}</p>
          <OfferActions offer={offer} isMain={false} send={send} onCheck={onCheck} />
          <RouteLink to="moves" from="rest" />
        </Sheet>
      )}
    </main>
  );
}
