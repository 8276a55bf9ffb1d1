import { useId } from 'preact/hooks';
import type { Variant } from '../../lib/core/state/planned-move';
import type { Offer } from '../../lib/core/views/view';
import { isSecondOfDouble, type Send } from '../context/intents';
import { offerMs } from '../context/step-time';
import { useLanguage } from '../context/words';
import { Button } from './Button';
import { Row } from './Row';
import './OfferActions.css';

interface OfferActionsProps {
  offer: Offer;
  /** The whole of each move by default. */
  variant?: Variant;
  /** Whether it is what the screen is for; else something else is. */
  isMain?: boolean;
  /** What the button says where nothing has to come before the stretch. */
  label?: 'now.start' | 'card.start';
  send: Send;
  /** The person wants, or needs, the safety check. */
  onCheck: () => void;
}

/** Begins a stretch. Every way to one comes through here: what the button says of anything new is what is sent. */
const starts =
  ({ plan, gate }: Offer, variant: Variant, send: Send) =>
  (event: MouseEvent) => {
    if (isSecondOfDouble(event)) return;
    void send({ type: 'guideStarted', plan: [...plan], variant, isNothingNew: gate === 'nothingNew' });
  };

/** The one primary action: start the stretch, with what has to come before it. */
export function OfferActions({
  offer,
  variant = 'whole',
  isMain = true,
  label = 'now.start',
  ...rest
}: OfferActionsProps) {
  const language = useLanguage();
  const { t } = language;
  const { send, onCheck } = rest;
  const id = useId();
  const kind = isMain ? 'primary' : 'normal';
  const start = starts(offer, variant, send);
  const startWords = t(label, { time: language.length(offerMs(offer, variant, language)) });
  switch (offer.gate) {
    case 'open':
      return (
        <Button kind={kind} onClick={start}>
          {startWords}
        </Button>
      );
    case 'check':
    case 'floorCheck':
      return (
        <div class="stack">
          <Button kind={kind} onClick={onCheck}>
            {startWords}
          </Button>
          <p class="soft">{t(offer.gate === 'check' ? 'now.checkFirst' : 'now.floorCheckFirst')}</p>
        </div>
      );
    case 'nothingNew':
      return (
        <fieldset class="stack offer-question" aria-labelledby={`${id}-question`} aria-describedby={`${id}-what`}>
          <p class="soft">
            <strong id={`${id}-question`}>{t('now.anythingNew')}</strong>{' '}
            <span id={`${id}-what`}>{t('now.anythingNew.what')}</span>
          </p>
          <Row>
            <Button kind={kind} onClick={start}>
              {t('now.anythingNew.no')}
            </Button>
            <Button onClick={onCheck}>{t('now.anythingNew.yes')}</Button>
          </Row>
        </fieldset>
      );
    case 'blocked':
    case 'noneLeft':
      return (
        <div class="stack">
          <p>{t(offer.gate === 'blocked' ? 'now.putAway' : 'now.noneLeft')}</p>
          <Button onClick={onCheck}>{t('now.checkAgain')}</Button>
        </div>
      );
    default:
      return offer.gate satisfies never;
  }
}
