import { useEffect, useRef } from 'preact/hooks';
import { onStopped } from '../../lib/content/signs';
import type { CardView } from '../../lib/core/views/view';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { ActionBar } from '../controls/ActionBar';
import { Button, type ButtonKind } from '../controls/Button';
import { EmergencyHelp } from '../controls/EmergencyHelp';
import { OfferActions } from '../controls/OfferActions';
import { TranslationNote } from '../controls/TranslationNote';
import { ShortSigns } from '../controls/WarningSigns';
import { Figure } from '../figure/Figure';
import { MovePicture } from '../figure/MovePicture';
import { AdviceCard } from './AdviceCard';
import { LimitedCard } from './LimitedCard';
import './CardScreen.css';

interface CardScreenProps {
  view: CardView;
  send: Send;
  onCheck: () => void;
  /** A health professional has checked the sign: the rest of the check comes again. */
  onHasBeenChecked: () => void;
}

/** What a safety check found, or what to do after having to stop. The cards stay calm (SIGN-5): only two have a little red (SIGN-6). */
export function CardScreen(props: CardScreenProps) {
  const { view, send, onCheck } = props;
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { offer, variant } = view;
  const mayStart = (view.card === 'ok' || view.card === 'limited') && offer.plan.length > 0;
  const isGentleOnly = view.card === 'limited' && view.movesKeptBack.length === 0;
  return (
    <main class="screen card">
      <CardPicture view={view} />
      <h1 ref={heading} tabIndex={-1}>
        {t(isGentleOnly ? 'card.limited.gentleTitle' : `card.${view.card}.title`)}
      </h1>
      <CardBody {...props} />
      <TranslationNote />
      <ActionBar isTall={mayStart}>
        {mayStart && <OfferActions offer={offer} variant={variant} label="card.start" send={send} onCheck={onCheck} />}
        <Button kind={closeKind(view.card, mayStart)} onClick={() => void send({ type: 'cardClosed' })}>
          {t('card.close')}
        </Button>
      </ActionBar>
    </main>
  );
}

/** The close button is the primary one, unless a stretch can begin, or the person should first call for help. */
function closeKind(card: CardView['card'], mayStart: boolean): ButtonKind {
  if (mayStart) return 'quiet';
  return card === 'emergency' ? 'normal' : 'primary';
}

/** The next move, or a person at rest. Only cards with little text and nothing urgent have a picture. */
function CardPicture({ view: { card, offer, staySeated } }: Pick<CardScreenProps, 'view'>) {
  const [next] = offer.plan;
  if (card === 'ok' && next) {
    return (
      <div class="card-picture">
        <MovePicture exercise={next} />
      </div>
    );
  }
  if (card !== 'rest' && card !== 'remindersOnly') return null;
  const isUp = card === 'remindersOnly' && !staySeated;
  return (
    <div class="card-picture">
      <Figure pose={isUp ? 'walk' : 'rest'} side={null} still />
    </div>
  );
}

function CardBody({ view, send, onHasBeenChecked }: CardScreenProps) {
  const { t } = useLanguage();
  switch (view.card) {
    case 'ok':
      return <p>{t('card.ok.body')}</p>;
    case 'limited':
      return <LimitedCard view={view} send={send} />;
    case 'advice':
      return <AdviceCard staySeated={view.staySeated} onHasBeenChecked={onHasBeenChecked} />;
    case 'rest':
      return (
        <>
          <p>{t('card.rest.body')}</p>
          <p>{t('card.rest.advice')}</p>
          <p class="soft">{t('card.rest.back')}</p>
        </>
      );
    case 'remindersOnly':
      return (
        <>
          <p>{t('card.remindersOnly.body')}</p>
          <EmergencyHelp when="inCase" />
          <p class="soft">{t('card.remindersOnly.back')}</p>
        </>
      );
    case 'emergency':
      return (
        <>
          <EmergencyHelp>
            <p>{t('card.emergency.travel')}</p>
          </EmergencyHelp>
          <p>{t('card.emergency.body')}</p>
          <p>{t('card.emergency.rest')}</p>
        </>
      );
    case 'stopped':
      return (
        <>
          <EmergencyHelp when="ifAny" />
          <ShortSigns signs={onStopped('emergency')} />
          <p>{t('card.stopped.body')}</p>
          <h2 class="card-today">{t('card.stopped.today')}</h2>
          <ShortSigns signs={onStopped('today')} />
        </>
      );
    default:
      return view.card satisfies never;
  }
}
