import { useEffect, useRef } from 'preact/hooks';
import type { CardView } from '../../lib/core/view';
import { isSecondOfDouble, type Send } from '../intents';
import { useLanguage } from '../words';
import { LimitedCard } from './LimitedCard';

/** What a safety check found, or what to do after having had to stop. Calm: no red, no sirens (health.md §3.3). */
export function CardScreen({ view, send }: { view: CardView; send: Send }) {
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { offer, form } = view;
  const start = (event: MouseEvent) => {
    if (!isSecondOfDouble(event)) void send({ type: 'guideStarted', plan: [...offer.plan], form });
  };
  const mayStart = (view.card === 'ok' || view.card === 'limited') && offer.plan.length > 0;
  return (
    <main class="screen card">
      <h1 ref={heading} tabIndex={-1}>
        {t(view.card === 'limited' && !view.isHidingMoves ? 'card.limited.gentleTitle' : `card.${view.card}.title`)}
      </h1>
      <CardBody view={view} send={send} />
      {mayStart && (
        <button type="button" class="primary" onClick={start}>
          {t('card.start')}
        </button>
      )}
      <button type="button" class={mayStart ? 'quiet' : 'primary'} onClick={() => void send({ type: 'cardClosed' })}>
        {t('card.close')}
      </button>
    </main>
  );
}

function CardBody({ view, send }: { view: CardView; send: Send }) {
  const { t } = useLanguage();
  switch (view.card) {
    case 'ok':
      return <p>{t('card.ok.body')}</p>;
    case 'limited':
      return <LimitedCard view={view} send={send} />;
    case 'advice':
      return <p>{t(view.staySeated ? 'card.advice.bodySeated' : 'card.advice.body')}</p>;
    case 'emergency':
      return (
        <>
          <p>{t('card.emergency.body')}</p>
          <p class="care">
            <strong>{t('card.emergency.call')}</strong>
          </p>
          <p>{t('card.emergency.rest')}</p>
        </>
      );
    case 'stopped':
      return (
        <>
          <p>{t('card.stopped.body')}</p>
          <p class="care">{t('card.stopped.help')}</p>
          <p class="soft">{t('card.stopped.next')}</p>
        </>
      );
    default:
      return view.card satisfies never;
  }
}
