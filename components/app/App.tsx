import { useState } from 'preact/hooks';
import { safetyGate } from '../../lib/core/exercises/safety-gate';
import { beginCheck } from '../../lib/core/state/check-place';
import type { Variant } from '../../lib/core/state/planned-move';
import { MINUTE } from '../../lib/core/state/time';
import { movesView } from '../../lib/core/views/catalogue-view';
import { routineOffers } from '../../lib/core/views/strength-routines';
import { type Offer, offerOf, view } from '../../lib/core/views/view';
import { type PageAudio, PageAudioProvider } from '../context/audio';
import type { Send } from '../context/intents';
import { ReadableInEnglish } from '../context/read-in-english';
import { useRoutes } from '../context/routes';
import { useAnswer } from '../context/use-answer';
import { type Source, useLive, useNow } from '../context/use-live';
import type { RowSource } from '../context/use-rows';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';
import type { Routines } from '../pages/CoreRoutine';
import type { KeepAwake } from '../screens/guide/use-step';
import { TodayLink } from '../screens/TodayLink';
import { Around } from './Around';
import { Footer } from './Footer';
import { LongBreakChime } from './LongBreakChime';
import { SafetyCheck, useLaterScreens } from './later-screens';
import { RoutePage } from './RoutePage';
import { Screen } from './Screen';
import type { ShownState } from './shown-state';
import { useBackground } from './use-background';
import { type KeptPlace, useCheckPlace } from './use-check-place';
import { useDone } from './use-done';
import { useDoubleClicks } from './use-double-clicks';
import { useFocusKept } from './use-focus-kept';
import { useLookAsked } from './use-look-asked';
import { useWakeOnInput } from './use-wake-on-input';
import './App.css';

export interface AppProps {
  source: Source<ShownState>;
  /** The state as it was read before the page was loaded; `null` if it was not. */
  first: ShownState | null;
  /** Epoch ms. */
  now: () => number;
  send: Send;
  version: string;
  audio: PageAudio;
  keepAwake: KeepAwake;
  checkPlaces: KeptPlace;
  history: RowSource;
  /** Resolves to whether they are open. */
  onSettings: () => Promise<boolean>;
  /** Shows the same in a larger view, if it can; `null` where this is one. */
  onLarger: ((at: 'today' | null) => Promise<boolean>) | null;
  /** The page that it opens with, over the screen. */
  startsAt?: 'today' | null;
  /** Whether the page belongs to a private window. */
  isInPrivateWindow: () => Promise<boolean>;
  /** Starts Limber anew; resolves to false if it has not. */
  onRestart: () => Promise<boolean>;
}

type Failure = 'page.intentFailed' | 'page.notOpened';

/** The popup, the small window, the side panel: one screen for each kind of view, and the pages that open over it. */
export function App({ source, first, now, send, version, audio, keepAwake, ...rest }: AppProps) {
  const { checkPlaces, history, onSettings, onLarger, onRestart, startsAt = null } = rest;
  const { t } = useLanguage();
  const live = useLive(source, first);
  useFocusKept();
  useDoubleClicks();
  useWakeOnInput(send);
  useLaterScreens();
  const isPrivate = useAnswer(rest.isInPrivateWindow);
  const tick = useNow(now, MINUTE / 4);
  const pulse = useBackground(live.kind === 'ready' ? live.value : null, tick, send);
  const [failure, setFailure] = useState<Failure | null>(null);
  const sendAndTell: Send = async (intent) => {
    const isTaken = await send(intent);
    setFailure(isTaken ? null : 'page.intentFailed');
    return isTaken;
  };
  const opening = (open: () => Promise<boolean>) => () =>
    void open().then((isOpen) => setFailure(isOpen ? null : 'page.notOpened'));
  const state = live.kind === 'ready' ? live.value.state : null;
  // The last event may be newer than the page's last look at the clock. It must not lie in the future.
  const time = Math.max(tick, state?.tracker.lastEventAt ?? tick);
  const seen = state && view(state, time);
  const done = useDone(seen);
  const safetyCheck = useCheckPlace(checkPlaces, state);
  // A check that was left before the guide began does not cover the guide.
  const checking = safetyCheck.open?.isFound && seen?.screen === 'guide' ? null : safetyCheck.open;
  // The person has pressed "Start" on a notification since then, so the check ends with an offer of that move.
  const isStartPressed = checking?.isFound && seen?.screen === 'due' && seen.isStartPressed;
  const checkPlace = checking && { ...checking.place, ...(isStartPressed && { asked: [...seen.offer.asked] }) };
  const larger =
    onLarger &&
    opening(() => {
      // The larger view goes on with the list, however long the person has looked at it here.
      if (checkPlace) safetyCheck.go({ ...checkPlace, reachedAt: now() });
      return onLarger(routes.at === 'today' ? 'today' : null);
    });
  const isAway = state !== null && state.tracker.presence.kind !== 'active';
  const isUntold = seen?.screen === 'now' && seen.status.kind === 'due';
  useLookAsked(isAway || isUntold, send);
  const pace = seen?.screen === 'guide' ? seen.pace : null;
  const pause = () => void sendAndTell({ type: 'guidePaused' });
  const routes = useRoutes({
    startsAt,
    // A step that nobody looks at must not go on.
    onCovered: () => pace && pace.kind !== 'paused' && pause(),
    // Another window may have gone on with the guide and been closed. The guide then shows the step again from its beginning.
    onUncovered: () => pace?.kind === 'running' && pace.stepEndsAt <= now() && pause(),
  });
  const isLargerOnScreen =
    routes.at === null && checkPlace === null && (seen?.screen === 'guide' || seen?.screen === 'now');
  const check = (offer: Offer, variant: Variant = 'whole', hasBeenChecked = false) => {
    if (state) safetyCheck.go(beginCheck(state, { asked: offer.asked, variant, hasBeenChecked }, now()));
    routes.leave();
  };
  const sendAndLeave: Send = async (intent) => {
    const isTaken = await sendAndTell(intent);
    if (!isTaken) return false;
    routes.leave();
    // The person left a check for this page and began a stretch in it. The check must not cover its first step.
    if (safetyCheck.open) safetyCheck.go(null);
    return true;
  };
  const routines: Routines =
    state && routes.at && seen?.screen !== 'guide'
      ? { kind: 'here', offers: routineOffers(state, time), send: sendAndLeave, onCheck: check }
      : { kind: 'later' };
  return (
    <Around routes={routes} state={state}>
      <LongBreakChime audio={audio} view={seen} now={now} />
      {failure && (
        <div class="screen">
          <Banner kind="care" role="alert">
            <p>{t(failure)}</p>
          </Banner>
        </div>
      )}
      {routes.at && (
        <RoutePage
          route={routes.at}
          isGuideWaiting={pace?.kind === 'paused'}
          routines={routines}
          moves={
            state && seen?.screen !== 'guide'
              ? {
                  view: movesView(state, time),
                  offerOf: (moves) => offerOf(state, moves, time),
                  send: sendAndTell,
                  onStart: sendAndLeave,
                  onCheck: check,
                }
              : null
          }
          today={state && { state, history, now: time }}
          version={version}
        />
      )}
      {checkPlace ? (
        // The check stays in the document while a page covers it, so a person who looks something up keeps their place.
        <div hidden={routes.at !== null}>
          <ReadableInEnglish>
            <SafetyCheck
              place={checkPlace}
              isFound={checking.isFound}
              isForFloor={state !== null && safetyGate(state, checkPlace.asked, time) === 'floorCheck'}
              send={send}
              now={now}
              onGo={safetyCheck.go}
            />
          </ReadableInEnglish>
        </div>
      ) : (
        routes.at === null && (
          <PageAudioProvider value={audio}>
            <Screen
              live={live}
              view={seen}
              pulse={pulse}
              done={done}
              isPrivate={isPrivate}
              now={now}
              send={sendAndTell}
              onCheck={check}
              onSettings={opening(onSettings)}
              onLarger={larger}
              onRestart={onRestart}
              keepAwake={keepAwake}
              today={state && <TodayLink state={state} history={history} now={time} />}
            />
          </PageAudioProvider>
        )
      )}
      <Footer
        isBrief={routes.at === null && (checkPlace !== null || seen?.screen === 'guide')}
        onLarger={isLargerOnScreen ? null : larger}
      />
    </Around>
  );
}
