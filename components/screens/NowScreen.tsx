import type { ComponentChildren } from 'preact';
import { exerciseOf } from '../../lib/content/catalogue';
import type { NowView } from '../../lib/core/views/view';
import type { Send } from '../context/intents';
import { RouteLink } from '../context/routes';
import { offerMs } from '../context/step-time';
import { useLanguage } from '../context/words';
import { OfferActions } from '../controls/OfferActions';
import { SettingField } from '../controls/SettingField';
import { Figure } from '../figure/Figure';
import { DeskLine } from './DeskLine';
import { ExplanationLine } from './ExplanationLine';
import { InTheWay } from './InTheWay';
import { LeftAloneList } from './NotToday';
import { QuietActions } from './QuietActions';
import { StandingButton } from './StandingButton';
import { StatusLine } from './StatusLine';
import './NowScreen.css';

interface NowScreenProps {
  view: NowView;
  send: Send;
  onCheck: () => void;
  onSettings: () => void;
  /** Today's picture, and the way to its page. */
  today: ComponentChildren;
}

/** The first screen: how long the person has sat, and when the next break is. */
export function NowScreen({ view, send, onCheck, onSettings, today }: NowScreenProps) {
  const language = useLanguage();
  const { t } = language;
  const { offer, shortBreakEveryMinutes } = view;
  const interval = {
    name: 'interval',
    title: t('now.every', { minutes: shortBreakEveryMinutes }),
    content: (
      <SettingField name="shortBreakEveryMinutes" label="now.interval" value={shortBreakEveryMinutes} send={send} />
    ),
  };
  return (
    <main class="screen now">
      <header class="row apart">
        <span class="now-name">{t('app.name')}</span>
        <button type="button" class="quiet small" onClick={onSettings}>
          {t('now.settings')}
        </button>
      </header>
      <div class="now-glance">
        <Figure pose="rest" side={null} />
        <div>
          <h1>
            <StatusLine status={view.status} />
          </h1>
          <DeskLine view={view} />
        </div>
      </div>
      <ExplanationLine explanation={view.explanation} undo={view.undo} send={send} />
      <InTheWay hindrances={view.hindrances} status={view.status} send={send} />
      <div class="stack">
        <OfferActions offer={offer} send={send} onCheck={onCheck} />
        <div class="now-plan">
          {offer.gate !== 'blocked' && offer.gate !== 'noneLeft' && (
            <p class="soft">
              {t('now.plan', {
                names: offer.plan.map((id) => t(exerciseOf(id).name)).join('\u00a0· '),
                time: language.length(offerMs(offer, 'whole', language)),
              })}
            </p>
          )}
          <RouteLink to="moves" spot="now" />
        </div>
      </div>
      <LeftAloneList leftAlone={view.leftAlone} send={send} />
      <div class="row wide">
        <button type="button" onClick={() => void send({ type: 'personMoved' })}>
          {t('now.moved')}
        </button>
        {/* Whoever stays seated is not asked to stand; who has said that they stand can say that they sit. */}
        {(!view.staySeated || view.posture !== 'sitting') && <StandingButton posture={view.posture} send={send} />}
      </div>
      <QuietActions
        mayPause={view.pause === 'none'}
        maySayCall={view.callUntil === null}
        nextWorkday={view.nextWorkday}
        more={[interval]}
        send={send}
      />
      {today}
    </main>
  );
}
