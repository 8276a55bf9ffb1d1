import type { ComponentChildren } from 'preact';
import type { SettingSection } from '../../lib/core/state/settings/definitions';
import { MINUTE } from '../../lib/core/state/time';
import { lastRanAt } from '../../lib/core/views/verdict';
import type { Heard } from '../context/audio';
import type { Send } from '../context/intents';
import { RouteLink, useRoutes } from '../context/routes';
import { type Source, useLive, useNow } from '../context/use-live';
import type { RowSource } from '../context/use-rows';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';
import type { CallAccess } from '../options/CallPermission';
import { FigureSettings } from '../options/FigureSettings';
import { type History, HistoryRecord } from '../options/HistoryRecord';
import { IsItWorking } from '../options/IsItWorking';
import { SafetyRecord } from '../options/SafetyRecord';
import { SetAside } from '../options/SetAside';
import { SettingRows } from '../options/SettingRows';
import { type SectionName, SettingsContents } from '../options/SettingsContents';
import { Shortcuts } from '../options/Shortcuts';
import { TryVoice } from '../options/TryVoice';
import { WaitingRows } from '../options/WaitingRows';
import { WaitingSettings } from '../options/WaitingSettings';
import { AboutPage } from '../pages/AboutPage';
import { Around } from './Around';
import { PartBoundary } from './Boundary';
import { Failed } from './Failed';
import { RoutePage } from './RoutePage';
import { Stopped } from './Stopped';
import type { ShownState } from './shown-state';
import { useAwake } from './use-awake';
import { useBackground } from './use-background';
import { useFocusKept } from './use-focus-kept';
import './OptionsApp.css';

interface OptionsAppProps {
  source: Source<ShownState>;
  /** Epoch ms. */
  now: () => number;
  send: Send;
  history: History & RowSource;
  version: string;
  voice: Pick<Heard, 'say' | 'hush'>;
  callAccess: CallAccess;
  canSeeSharing: () => Promise<boolean>;
  /** Resolves to whether they are open. */
  onShortcuts: () => Promise<boolean>;
  /** Starts Limber anew; resolves to false if it has not. */
  onRestart: () => Promise<boolean>;
}

const noCover = { onCovered: () => undefined, onUncovered: () => undefined };

/** Settings, what is kept of the safety check, the way to the pages, and about. */
export function OptionsApp(props: OptionsAppProps) {
  const { source, send, history, version, voice, callAccess, canSeeSharing, onShortcuts, onRestart } = props;
  const { t } = useLanguage();
  const live = useLive(source);
  const now = useNow(props.now, MINUTE / 4);
  const pulse = useBackground(live.kind === 'ready' ? live.value : null, now, send);
  const places = useRoutes(noCover);
  useFocusKept();
  useAwake(send);
  if (live.kind === 'loading') return <p class="screen loading">{t('page.loading')}</p>;
  if (live.kind === 'failed') return <Failed onTryAgain={live.tryAgain} />;
  const { settings, person, workerLog, outbox, setAside, zone } = live.value.state;
  if (places.at) {
    return (
      <Around places={places} settings={settings}>
        <RoutePage
          place={places.at}
          isGuideWaiting={false}
          routines={{ kind: 'elsewhere' }}
          moves={null}
          today={{ state: live.value.state, history, now }}
          version={version}
        />
      </Around>
    );
  }
  const rowsOf = (section: SettingSection) => <SettingRows section={section} settings={settings} send={send} />;
  const sections: readonly (SectionName & { readonly body: ComponentChildren })[] = [
    { id: 'reminders', title: 'settings.reminders', body: rowsOf('reminders') },
    { id: 'telling', title: 'settings.telling', body: rowsOf('telling') },
    {
      id: 'waiting',
      title: 'settings.waiting',
      body: <WaitingSettings settings={settings} access={callAccess} canSeeSharing={canSeeSharing} send={send} />,
    },
    { id: 'hours', title: 'hours.title', body: rowsOf('hours') },
    { id: 'moves', title: 'settings.moves', body: rowsOf('moves') },
    {
      id: 'guide',
      title: 'settings.guide',
      body: (
        <>
          {rowsOf('guide')}
          <TryVoice voice={voice} />
        </>
      ),
    },
    { id: 'figure', title: 'settings.figure', body: <FigureSettings settings={settings} send={send} /> },
    { id: 'shortcuts', title: 'shortcuts.title', body: <Shortcuts onOpen={onShortcuts} /> },
    {
      id: 'safety',
      title: 'settings.safety',
      body: (
        <>
          <SafetyRecord safety={person.safety} send={send} />
          {rowsOf('safety')}
          <div class="row">
            <RouteLink to="safety" spot="settings" />
            <RouteLink to="pop" spot="settings" />
            <RouteLink to="longTerm" spot="settings" />
          </div>
        </>
      ),
    },
    {
      id: 'history',
      title: 'history.title',
      body: (
        <>
          <HistoryRecord history={history} outbox={outbox} />
          <div class="row">
            <RouteLink to="today" spot="settings" />
          </div>
        </>
      ),
    },
    {
      id: 'working',
      title: 'working.title',
      body: (
        <>
          <IsItWorking known={{ ...live.value, pulse }} now={now} workerLog={workerLog} send={send} />
          <WaitingRows outbox={outbox} />
          <SetAside setAside={setAside} send={send} />
        </>
      ),
    },
    { id: 'about', title: 'settings.about', body: <AboutPage version={version} heading="h3" /> },
  ];
  return (
    <Around places={places} settings={settings}>
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
        <SettingsContents sections={sections} />
        <div class="settings-sections">
          {sections.map(({ id, title, body }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id} tabIndex={-1}>
                {t(title)}
              </h2>
              <PartBoundary>{body}</PartBoundary>
            </section>
          ))}
        </div>
      </main>
    </Around>
  );
}
