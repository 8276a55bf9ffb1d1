import { useEffect, useRef } from 'preact/hooks';
import { onStopped } from '../../lib/content/signs';
import type { CardView } from '../../lib/core/views/view';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { EmergencyHelp } from '../controls/EmergencyHelp';
import { OfferActions } from '../controls/OfferActions';
import { ShortSigns } from '../controls/WarningSigns';
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

/** What a safety check found, or what to do after having had to stop. Calm: no red, no sirens (SIGN-5). */
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
      <h1 ref={heading} tabIndex={-1}>
        {t(isGentleOnly ? 'card.limited.gentleTitle' : `card.${view.card}.title`)}
      </h1>
      <CardBody {...props} />
      {mayStart && <OfferActions offer={offer} variant={variant} label="card.start" send={send} onCheck={onCheck} />}
      <button type="button" class={mayStart ? 'quiet' : 'primary'} onClick={() => void send({ type: 'cardClosed' })}>
        {t('card.close')}
      </button>
    </main>
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
          <EmergencyHelp call="card.remindersOnly.help" />
          <p class="soft">{t('card.remindersOnly.back')}</p>
        </>
      );
    case 'emergency':
      return (
        <>
          <EmergencyHelp />
          <p>{t('card.emergency.travel')}</p>
          <p>{t('card.emergency.body')}</p>
          <p>{t('card.emergency.rest')}</p>
        </>
      );
    case 'stopped':
      return (
        <>
          <EmergencyHelp call="card.stopped.help" />
          <ShortSigns signs={onStopped('emergency')} />
          <p>{t('card.stopped.body')}</p>
          <p>{t('card.stopped.today')}</p>
          <ShortSigns signs={onStopped('today')} />
        </>
      );
    default:
      return view.card satisfies never;
  }
}
