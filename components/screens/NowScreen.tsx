import type { ComponentChildren } from 'preact';
import type { ReminderStatus } from '../../lib/core/reminders/status';
import type { Explanation } from '../../lib/core/state/explanation';
import type { NowView } from '../../lib/core/views/view';
import type { Send } from '../context/intents';
import { offerMs } from '../context/step-time';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { OfferActions } from '../controls/OfferActions';
import { Row } from '../controls/Row';
import { DeskLine } from './DeskLine';
import { ExplanationLine } from './ExplanationLine';
import { Hindrances } from './Hindrances';
import { LeftAloneList } from './NotToday';
import { NowRing } from './NowRing';
import { planText } from './plan-text';
import { QuietButton } from './QuietActions';
import { RhythmSheet } from './RhythmSheet';
import { StandingButton, StillStanding } from './StandingButton';
import { StatusLine } from './StatusLine';
import { isLongTitle, soonText } from './status-text';
import './NowScreen.css';

interface NowScreenProps {
  view: NowView;
  /** The page belongs to a private window. */
  isPrivate: boolean;
  send: Send;
  onCheck: () => void;
  onSettings: () => void;
  /** Shows the same in a larger view; `null` where this is one. */
  onLarger: (() => void) | null;
  /** Today's picture, and the way to its page. */
  today: ComponentChildren;
}

/** What an explanation tells of, and the status whose title says as much. */
const saidBy: { readonly [kind in Explanation['kind']]?: ReminderStatus['kind'] } = {
  paused: 'paused',
  stood: 'standing',
  snoozed: 'snoozed',
};

/** The first screen: when the next break is, at a glance, and how long the person has sat. */
export function NowScreen({ view, isPrivate, send, onCheck, onSettings, onLarger, today }: NowScreenProps) {
  const language = useLanguage();
  const { t } = language;
  const { offer } = view;
  const soon = soonText(view.ring.minutesLeft, language);
  return (
    <main class="screen now">
      <header class="row apart">
        <span class="now-name">{t('app.name')}</span>
        <div class="row now-tools">
          {onLarger && (
            <IconButton icon="expand" onClick={onLarger}>
              {t('guide.larger')}
            </IconButton>
          )}
          <IconButton icon="gear" onClick={onSettings}>
            {t('now.settings')}
          </IconButton>
        </div>
      </header>
      <div class="now-glance">
        <NowRing ring={view.ring} />
        <div>
          <h1 class={isLongTitle(view.status) ? 'now-title-long' : undefined}>
            <StatusLine status={view.status} />
          </h1>
          {/* A screen reader has it from the ring. */}
          {soon && (
            <p class="soft now-soon" aria-hidden="true">
              {soon}
            </p>
          )}
          <DeskLine view={view} />
          <RhythmSheet minutes={view.shortBreakEveryMinutes} send={send} onSettings={onSettings} />
        </div>
      </div>
      <div class="now-why">
        <ExplanationLine
          explanation={view.explanation}
          undo={view.undo}
          send={send}
          isSaid={saidBy[view.explanation.kind] === view.status.kind}
        />
        <Hindrances hindrances={view.hindrances} status={view.status} send={send} />
        <StillStanding posture={view.posture} send={send} />
        <LeftAloneList leftAlone={view.leftAlone} send={send} />
      </div>
      <div class="stack">
        <OfferActions offer={offer} send={send} onCheck={onCheck} />
        {offer.gate !== 'blocked' && offer.gate !== 'noneLeft' && (
          <p class="soft">{planText(language, offer, language.duration(offerMs(offer, 'whole', language)))}</p>
        )}
      </div>
      <Row>
        <Button onClick={() => void send({ type: 'personMoved' })}>{t('now.moved')}</Button>
        {/* Whoever stays seated is not asked to stand. */}
        {!view.staySeated && view.posture === 'sitting' && <StandingButton send={send} />}
        <QuietButton
          mayPause={view.pause === 'none'}
          maySayCall={view.callUntil === null}
          nextWorkday={view.nextWorkday}
          send={send}
        />
      </Row>
      {/* FACE-2 */}
      {isPrivate && <p class="soft">{t('now.private')}</p>}
      {today}
    </main>
  );
}
