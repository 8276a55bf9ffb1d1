import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MINUTE } from '../../lib/core/state/time';
import { lastRanAt } from '../../lib/core/views/verdict';
import type { Send } from '../context/intents';
import { useRoutes } from '../context/routes';
import { type Source, useLive, useNow } from '../context/use-live';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { Row } from '../controls/Row';
import type { Pin } from '../welcome/PinHint';
import { Around } from './Around';
import { Failed } from './Failed';
import { Stopped } from './Stopped';
import type { ShownState } from './shown-state';
import { useBackground } from './use-background';
import type { KeptPlace } from './use-check-place';
import { useDoubleClicks } from './use-double-clicks';
import { useFocusKept } from './use-focus-kept';
import { useWakeOnInput } from './use-wake-on-input';
import { Card, welcomeCards } from './WelcomeCards';
import { WelcomeEnd } from './WelcomeEnd';

interface WelcomeAppProps {
  source: Source<ShownState>;
  /** Epoch ms. */
  now: () => number;
  send: Send;
  checkPlaces: Pick<KeptPlace, 'keep'>;
  pin: Pin;
  /** Each resolves to whether that was done. */
  onLarger: () => Promise<boolean>;
  onClose: () => Promise<boolean>;
  onRestart: () => Promise<boolean>;
}

const noCover = { onCovered: () => undefined, onUncovered: () => undefined };

/** The page of the first minutes: three cards, which a person can skip, and an end. Each choice is saved at once. */
export function WelcomeApp(props: WelcomeAppProps) {
  const { source, send, checkPlaces, pin, onLarger, onClose, onRestart } = props;
  const { t } = useLanguage();
  const live = useLive(source);
  const now = useNow(props.now, MINUTE / 4);
  const pulse = useBackground(live.kind === 'ready' ? live.value : null, now, send);
  const routes = useRoutes(noCover);
  const [index, setIndex] = useState(0);
  /** The first card takes the focus only when the person comes back to it. The page opens by itself and must not take the focus then. */
  const [hasMoved, setMoved] = useState(false);
  useFocusKept();
  useDoubleClicks();
  useWakeOnInput(send);
  // The background opened the page and may have stopped before it noted that (WELCOME-1).
  const isUnnoted = live.kind === 'ready' && live.value.state.tracker.welcome.kind === 'wished';
  useEffect(() => {
    if (isUnnoted) void send({ type: 'welcomeOpened' });
  }, [isUnnoted, send]);
  const go = (next: number) => {
    setMoved(true);
    setIndex(next);
  };
  if (live.kind === 'loading') {
    return (
      <main class="screen welcome">
        <header class="stack">
          <span class="welcome-name">{t('app.name')}</span>
          <p class="soft" role="status">
            {t('page.loading')}
          </p>
        </header>
      </main>
    );
  }
  if (live.kind === 'failed') return <Failed onTryAgain={live.tryAgain} />;
  const { state } = live.value;
  const { length: end } = welcomeCards;
  return (
    <Around routes={routes} state={state}>
      <main class="screen welcome">
        <header class="stack">
          <span class="welcome-name">{t('app.name')}</span>
          <p class="soft">{t('welcome.on')}</p>
          {live.value.isUnsaved && (
            <Banner kind="care">
              <p>{t('page.unsaved')}</p>
            </Banner>
          )}
          {pulse === 'silent' && (
            <Stopped since={lastRanAt(live.value, now)} now={now} zone={state.zone} onRestart={onRestart} />
          )}
        </header>
        {index < end ? (
          // The next card has a bar of its own too: else who clicks twice on "Next" never sees it.
          <Fragment key={index}>
            <Card index={index} state={state} takesFocus={hasMoved} send={send} />
            <div class="welcome-bar">
              <Row>
                {index > 0 && <Button onClick={() => go(index - 1)}>{t('welcome.back')}</Button>}
                <Button onClick={() => go(end)}>{t('welcome.skipAll')}</Button>
                <Button kind="primary" onClick={() => go(index + 1)}>
                  {t('welcome.next')}
                </Button>
              </Row>
            </div>
          </Fragment>
        ) : (
          <WelcomeEnd
            state={state}
            now={Math.max(now, state.tracker.lastEventAt)}
            pin={pin}
            onBack={() => go(end - 1)}
            onCheck={checkPlaces.keep}
            onLarger={onLarger}
            onClose={onClose}
          />
        )}
      </main>
    </Around>
  );
}
