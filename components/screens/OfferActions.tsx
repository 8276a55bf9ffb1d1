import type { Offer } from '../../lib/core/view';
import { isSecondOfDouble, type Send } from '../intents';
import { useLanguage } from '../words';

interface OfferActionsProps {
  offer: Offer;
  send: Send;
  /** The person wants, or needs, the safety check. */
  onCheck: () => void;
}

/** The one primary action: start the stretch, with what has to come before it. */
export function OfferActions({ offer, send, onCheck }: OfferActionsProps) {
  const { t } = useLanguage();
  const start = (event: MouseEvent) => {
    if (!isSecondOfDouble(event)) void send({ type: 'guideStarted', plan: [...offer.plan] });
  };
  switch (offer.gate) {
    case 'open':
      return (
        <button type="button" class="primary" onClick={start}>
          {t('now.start', { minutes: offer.minutes })}
        </button>
      );
    case 'check':
    case 'floorCheck':
      return (
        <div class="stack">
          <button type="button" class="primary" onClick={onCheck}>
            {t('now.start', { minutes: offer.minutes })}
          </button>
          <p class="soft">{t(offer.gate === 'check' ? 'now.checkFirst' : 'now.floorCheckFirst')}</p>
        </div>
      );
    case 'nothingNew':
      return (
        <div class="stack">
          <p class="soft">{t('now.nothingNewHint')}</p>
          <div class="row wide">
            <button type="button" class="primary" onClick={start}>
              {t('now.startNothingNew')}
            </button>
            <button type="button" onClick={onCheck}>
              {t('now.somethingNew')}
            </button>
          </div>
        </div>
      );
    case 'putAway':
    case 'noneLeft':
      return (
        <div class="stack">
          <p>{t(offer.gate === 'putAway' ? 'now.putAway' : 'now.noneLeft')}</p>
          <button type="button" onClick={onCheck}>
            {t('now.checkAgain')}
          </button>
        </div>
      );
    default:
      return offer.gate satisfies never;
  }
}
