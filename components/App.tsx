import { useState } from 'preact/hooks';
import type { ExerciseId } from '../lib/content/catalogue';
import type { State } from '../lib/core/state';
import { MINUTE } from '../lib/core/time';
import { type View, view } from '../lib/core/view';
import type { Send } from './intents';
import { CardScreen } from './screens/CardScreen';
import { DueScreen } from './screens/DueScreen';
import { GuideScreen } from './screens/GuideScreen';
import { NowScreen } from './screens/NowScreen';
import { RestScreen } from './screens/RestScreen';
import { SafetyCheck } from './screens/SafetyCheck';
import { useFocusKept } from './use-focus-kept';
import { type Source, useLive, useNow } from './use-live';
import { useLanguage } from './words';

/** The state, and whether the browser has only kept it in memory because it would not write. */
export interface Loaded {
  readonly state: State;
  readonly isUnsaved: boolean;
}

export interface AppProps {
  source: Source<Loaded>;
  /** Epoch ms. */
  now: () => number;
  send: Send;
  onSettings: () => void;
  /** Shows the same in a larger view; `null` where this is one. */
  onLarger: (() => void) | null;
}

/** The popup, the small window, the side panel: one screen for each kind of view. */
export function App({ source, now, send, onSettings, onLarger }: AppProps) {
  const { t } = useLanguage();
  const live = useLive(source);
  useFocusKept();
  const time = useNow(now, MINUTE / 4);
  const [hasFailed, setFailed] = useState(false);
  /** The moves waiting for the safety check that is open in this page; its answers must not outlive the page. */
  const [checking, setChecking] = useState<readonly ExerciseId[] | null>(null);
  const sendAndTell: Send = async (intent) => {
    const isTaken = await send(intent);
    setFailed(!isTaken);
    return isTaken;
  };
  switch (live.kind) {
    case 'loading':
      return <p class="screen loading">{t('page.loading')}</p>;
    case 'failed':
      return (
        <p class="screen" role="alert">
          {t('page.failed')}
        </p>
      );
    case 'ready':
      break;
    default:
      return live satisfies never;
  }
  if (checking) {
    const leave = () => setChecking(null);
    return <SafetyCheck plan={checking} send={send} onLeave={leave} onDone={leave} />;
  }
  return (
    <>
      {live.value.isUnsaved && <p class="screen care">{t('page.unsaved')}</p>}
      {hasFailed && (
        <p class="screen care" role="alert">
          {t('page.intentFailed')}
        </p>
      )}
      <Screen
        view={view(live.value.state, time)}
        now={now}
        send={sendAndTell}
        onCheck={setChecking}
        onSettings={onSettings}
        onLarger={onLarger}
      />
    </>
  );
}

interface ScreenProps {
  view: View;
  now: () => number;
  send: Send;
  onCheck: (plan: readonly ExerciseId[]) => void;
  onSettings: () => void;
  /** Shows the same in a larger view; `null` where this is one. */
  onLarger: (() => void) | null;
}

function Screen({ view, now, send, onCheck, onSettings, onLarger }: ScreenProps) {
  switch (view.screen) {
    case 'now':
      return <NowScreen view={view} send={send} onCheck={() => onCheck(view.offer.asked)} onSettings={onSettings} />;
    case 'due':
      return <DueScreen view={view} send={send} onCheck={() => onCheck(view.offer.asked)} />;
    case 'guide':
      return <GuideScreen view={view} send={send} now={now} onLarger={onLarger} />;
    case 'rest':
      return <RestScreen view={view} send={send} now={now} />;
    case 'card':
      return <CardScreen view={view} send={send} />;
    default:
      return view satisfies never;
  }
}
