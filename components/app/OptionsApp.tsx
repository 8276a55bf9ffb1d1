import { useReducer } from 'preact/hooks';
import { MINUTE } from '../../lib/core/state/time';
import { lastRanAt } from '../../lib/core/views/verdict';
import { useRoutes } from '../context/routes';
import { useAnswer } from '../context/use-answer';
import { type Source, useLive, useNow } from '../context/use-live';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';
import { DeletionsProvider } from '../options/for-undo';
import { SettingsSections } from '../options/SettingsSections';
import { Around } from './Around';
import { PartBoundary } from './Boundary';
import { Failed } from './Failed';
import { optionsSections, type SectionParts } from './options-sections';
import { RoutePage } from './RoutePage';
import { Stopped } from './Stopped';
import type { ShownState } from './shown-state';
import { useBackground } from './use-background';
import { useDoubleClicks } from './use-double-clicks';
import { useFocusKept } from './use-focus-kept';
import { useWakeOnInput } from './use-wake-on-input';
import './OptionsApp.css';

interface OptionsAppProps extends SectionParts {
  source: Source<ShownState>;
  /** Epoch ms. */
  now: () => number;
  canSeeSharing: () => Promise<boolean>;
  /** Starts Limber anew; resolves to false if it has not. */
  onRestart: () => Promise<boolean>;
}

const noCover = { onCovered: () => undefined, onUncovered: () => undefined };

/** Settings, what is kept of the safety check, the way to the pages, and about. */
export function OptionsApp(props: OptionsAppProps) {
  const { source, send, history, version, canSeeSharing, onRestart } = props;
  const { t } = useLanguage();
  const live = useLive(source);
  const now = useNow(props.now, MINUTE / 4);
  const pulse = useBackground(live.kind === 'ready' ? live.value : null, now, send);
  const routes = useRoutes(noCover);
  useFocusKept();
  useDoubleClicks();
  useWakeOnInput(send);
  const [deletions, onGone] = useReducer<number, void>((count) => count + 1, 0);
  const seesSharing = useAnswer(canSeeSharing);
  if (live.kind === 'loading') {
    return (
      <main class="screen settings">
        <header class="stack">
          <h1>{t('settings.title')}</h1>
          <p class="soft" role="status">
            {t('page.loading')}
          </p>
        </header>
      </main>
    );
  }
  if (live.kind === 'failed') return <Failed onTryAgain={live.tryAgain} />;
  const { settings, zone } = live.value.state;
  const sections = optionsSections({
    ...props,
    live: live.value,
    now,
    clock: props.now,
    pulse,
    seesSharing,
    deletions,
    onGone,
  });
  return (
    <Around routes={routes} state={live.value.state}>
      {routes.at && (
        <RoutePage
          route={routes.at}
          isGuideWaiting={false}
          routines={{ kind: 'elsewhere' }}
          moves={null}
          today={{ state: live.value.state, history, now }}
          version={version}
        />
      )}
      {/* Out of sight and not gone: an undo, and what somebody typed, must outlive a look at another page. */}
      <div hidden={routes.at !== null}>
        <main class="screen settings">
          <header class="stack">
            <h1>{t('settings.title')}</h1>
            <p class="soft">{t('settings.intro')}</p>
            {live.value.isUnsaved && (
              <Banner kind="care">
                <p>{t('page.unsaved')}</p>
              </Banner>
            )}
            {pulse === 'silent' && (
              <Stopped since={lastRanAt(live.value, now)} now={now} zone={zone} onRestart={onRestart} />
            )}
          </header>
          <DeletionsProvider value={deletions}>
            <SettingsSections
              sections={sections}
              settings={settings}
              seesSharing={seesSharing}
              around={(body) => <PartBoundary>{body}</PartBoundary>}
            />
          </DeletionsProvider>
        </main>
      </div>
    </Around>
  );
}
