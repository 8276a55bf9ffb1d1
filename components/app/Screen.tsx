import type { ComponentChildren } from 'preact';
import type { Variant } from '../../lib/core/state/planned-move';
import { lastRanAt, type Pulse } from '../../lib/core/views/verdict';
import type { Offer, View } from '../../lib/core/views/view';
import type { Send } from '../context/intents';
import { ReadableInEnglish } from '../context/read-in-english';
import type { Live } from '../context/use-live';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';
import type { KeepAwake } from '../screens/guide/use-step';
import { NowScreen } from '../screens/NowScreen';
import { Failed } from './Failed';
import { Loading } from './Loading';
import { CardScreen, DoneScreen, DueScreen, GuideScreen, RestScreen } from './later-screens';
import { Stopped } from './Stopped';
import type { ShownState } from './shown-state';
import type { Done } from './use-done';

interface ScreenProps {
  live: Live<ShownState>;
  view: View | null;
  pulse: Pulse;
  /** The stretch or the break that was followed here and has ended. */
  done: Done | null;
  /** The page belongs to a private window. */
  isPrivate: boolean;
  now: () => number;
  send: Send;
  onCheck: (offer: Offer, variant?: Variant, hasBeenChecked?: boolean) => void;
  onSettings: () => void;
  /** Shows the same in a larger view; `null` where this is one. */
  onLarger: (() => void) | null;
  onRestart: () => Promise<boolean>;
  keepAwake: KeepAwake;
  /** Today's picture, for the screen that has room for it. */
  today: ComponentChildren;
}

/** What is shown while no page covers it. */
export function Screen({ live, view: seen, pulse, onRestart, ...rest }: ScreenProps) {
  const { t } = useLanguage();
  switch (live.kind) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Failed onTryAgain={live.tryAgain} onSettings={rest.onSettings} />;
    case 'ready':
      // The stored state is old. The page shows none of it until the background has said whether it still holds.
      if (pulse === 'asked') return <Loading />;
      if (pulse === 'silent') {
        const { now } = rest;
        return (
          <main class="screen">
            <h1>{t('page.stopped.title')}</h1>
            <Stopped
              since={lastRanAt(live.value, now())}
              now={now()}
              zone={live.value.state.zone}
              onRestart={onRestart}
            />
          </main>
        );
      }
      return (
        <>
          <div role="status">
            {live.value.isUnsaved && (
              <div class="screen">
                <Banner kind="care">
                  <p>{t('page.unsaved')}</p>
                </Banner>
              </div>
            )}
          </div>
          {seen && <ScreenOfView view={seen} {...rest} />}
        </>
      );
    default:
      return live satisfies never;
  }
}

interface ScreenOfViewProps extends Omit<ScreenProps, 'live' | 'view' | 'pulse' | 'onRestart'> {
  view: View;
}

function ScreenOfView({
  view: seen,
  done,
  isPrivate,
  now,
  send,
  onCheck,
  onSettings,
  today,
  onLarger,
  keepAwake,
}: ScreenOfViewProps) {
  switch (seen.screen) {
    case 'now':
      if (done) return <DoneScreen view={seen} what={done.what} today={today} onClose={done.close} />;
      return (
        <NowScreen
          view={seen}
          isPrivate={isPrivate}
          send={send}
          onCheck={() => onCheck(seen.offer)}
          onSettings={onSettings}
          onLarger={onLarger}
          today={today}
        />
      );
    case 'due':
      return <DueScreen view={seen} send={send} onCheck={(variant) => onCheck(seen.offer, variant)} />;
    case 'guide':
      return <GuideScreen view={seen} send={send} now={now} onLarger={onLarger} keepAwake={keepAwake} />;
    case 'rest':
      return <RestScreen view={seen} send={send} now={now} onCheck={() => onCheck(seen.offer)} />;
    case 'card':
      return (
        <ReadableInEnglish>
          <CardScreen
            view={seen}
            send={send}
            onCheck={() => onCheck(seen.offer, seen.variant)}
            onHasBeenChecked={() => onCheck(seen.offer, seen.variant, true)}
          />
        </ReadableInEnglish>
      );
    default:
      return seen satisfies never;
  }
}
