import { exerciseOf } from '../../lib/content/catalogue';
import type { DueView } from '../../lib/core/view';
import { Figure } from '../figure/Figure';
import type { Send } from '../intents';
import { useLanguage } from '../words';
import { OfferActions } from './OfferActions';

interface DueScreenProps {
  view: DueView;
  send: Send;
  onCheck: () => void;
}

/** A break is due: the one move it named, later, or not at all. */
export function DueScreen({ view, send, onCheck }: DueScreenProps) {
  const { t } = useLanguage();
  const { offer, snoozeMinutes } = view;
  const exercise = offer.plan[0] && exerciseOf(offer.plan[0]);
  return (
    <main class="screen due">
      <h1>{t('due.title')}</h1>
      <p class="soft">{t('now.atDesk', { minutes: view.sittingMinutes })}</p>
      {exercise ? (
        <>
          <div class="scene">
            <Figure pose={exercise.hold.pose} side="left" title={t(exercise.name)} />
          </div>
          <h2>{t('due.offer', { name: t(exercise.name), minutes: offer.minutes })}</h2>
          <OfferActions offer={offer} send={send} onCheck={onCheck} />
        </>
      ) : (
        <h2>{t('due.noMove')}</h2>
      )}
      <div class="row wide">
        {snoozeMinutes !== null && (
          <button type="button" onClick={() => void send({ type: 'promptSnoozed' })}>
            {t('due.snooze', { minutes: snoozeMinutes })}
          </button>
        )}
        <button type="button" onClick={() => void send({ type: 'promptSkipped' })}>
          {t('due.skip')}
        </button>
        <button
          type="button"
          class={exercise ? undefined : 'primary'}
          onClick={() => void send({ type: 'personMoved' })}
        >
          {t('now.moved')}
        </button>
      </div>
    </main>
  );
}
