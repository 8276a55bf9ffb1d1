import type { Form } from '../../lib/core/guide-plan';
import type { Offer } from '../../lib/core/view';
import { isSecondOfDouble, type Send } from '../intents';
import { useLanguage } from '../words';

interface OfferActionsProps {
  offer: Offer;
  /** The whole of each move by default. */
  form?: Form;
  /** Whether it is what the screen is for; else something else is. */
  isMain?: boolean;
  send: Send;
  /** The person wants, or needs, the safety check. */
  onCheck: () => void;
}

/** The one primary action: start the stretch, with what has to come before it. */
export function OfferActions({ offer, form = 'whole', isMain = true, send, onCheck }: OfferActionsProps) {
  const { t } = useLanguage();
  const mainClass = isMain ? 'primary' : undefined;
  const start = (event: MouseEvent) => {
    if (!isSecondOfDouble(event)) void send({ type: 'guideStarted', plan: [...offer.plan], form });
  };
  switch (offer.gate) {
    case 'open':
      return (
        <button type="button" class={mainClass} onClick={start}>
          {t('now.start', { minutes: offer.minutes })}
        </button>
      );
    case 'check':
    case 'floorCheck':
      return (
        <div class="stack">
          <button type="button" class={mainClass} onClick={onCheck}>
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
            <button type="button" class={mainClass} onClick={start}>
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
