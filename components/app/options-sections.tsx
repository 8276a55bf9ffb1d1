import type { SettingSection } from '../../lib/core/state/settings/definitions';
import type { Pulse } from '../../lib/core/views/verdict';
import type { PageAudio } from '../context/audio';
import type { Send } from '../context/intents';
import { ReadableInEnglish } from '../context/read-in-english';
import { RouteLink } from '../context/routes';
import type { RowSource } from '../context/use-rows';
import { NoHistory } from '../controls/NoHistory';
import type { CallAccess } from '../options/CallPermission';
import type { YourDataProps } from '../options/data/YourData';
import { FigureSettings } from '../options/FigureSettings';
import { HiddenWhileFinding } from '../options/find/HiddenWhileFinding';
import type { History } from '../options/HistoryRecord';
import { IsItWorking } from '../options/IsItWorking';
import { OtherWords } from '../options/OtherWords';
import { PolicyRecord } from '../options/PolicyRecord';
import { PrivateWindows } from '../options/PrivateWindows';
import { Report, type Reporting } from '../options/Report';
import { ResetAll } from '../options/ResetAll';
import { SafetyRecord } from '../options/SafetyRecord';
import { SetAside } from '../options/SetAside';
import { SettingRows } from '../options/SettingRows';
import type { SettingsSection } from '../options/SettingsSections';
import { Shortcuts } from '../options/Shortcuts';
import { SyncSettings } from '../options/SyncSettings';
import { TellingPreview, type Told } from '../options/TellingPreview';
import { TryVoice } from '../options/TryVoice';
import { WaitingRows } from '../options/WaitingRows';
import { WaitingSettings } from '../options/WaitingSettings';
import { AboutPage } from '../pages/AboutPage';
import { YourData } from './later-options';
import { StatusAndHindrances } from './StatusAndHindrances';
import type { ShownState } from './shown-state';

/** What the sections need of the page that they are in. */
export interface SectionParts {
  send: Send;
  history: History & RowSource;
  data: YourDataProps['data'];
  version: string;
  reporting: Reporting;
  voice: Pick<PageAudio, 'say' | 'hush'>;
  callAccess: CallAccess;
  told: Told;
  /** Whether the browser lets Limber into private windows; `null` if it does not tell. */
  isAllowedInPrivate: () => Promise<boolean | null>;
  /** Resolves to whether they are open. */
  onShortcuts: () => Promise<boolean>;
}

interface Parts extends SectionParts, Pick<YourDataProps, 'deletions' | 'onGone'> {
  live: ShownState;
  /** Epoch ms. */
  now: number;
  /** The present time whenever it is asked for, epoch ms. */
  clock: () => number;
  pulse: Pulse;
  /** Whether the browser tells that a tab uses the microphone, the camera or the screen. */
  seesSharing: boolean;
}

/** The sections of the settings page in their order, one entry each. Its settings are those of a section of the definitions, if it has any. */
export function optionsSections(parts: Parts): readonly SettingsSection[] {
  const { live, now, pulse, seesSharing, send, history, data, clock, version, voice, callAccess, onShortcuts } = parts;
  const { told, reporting, isAllowedInPrivate, deletions, onGone } = parts;
  const { person, outbox, setAside } = live.state;
  const known = { ...live, pulse };
  const rowsOf = (section: SettingSection) => <SettingRows section={section} parts={live.state} send={send} />;
  return [
    {
      id: 'reminders',
      title: 'settings.reminders',
      find: 'find.section.reminders',
      settings: 'reminders',
      body: rowsOf('reminders'),
    },
    {
      id: 'telling',
      title: 'settings.telling',
      find: 'find.section.telling',
      settings: 'telling',
      body: (
        <>
          <HiddenWhileFinding>
            <TellingPreview state={live.state} now={now} told={told} />
          </HiddenWhileFinding>
          {rowsOf('telling')}
        </>
      ),
    },
    {
      id: 'waiting',
      title: 'settings.waiting',
      find: 'find.section.waiting',
      settings: 'waiting',
      body: <WaitingSettings parts={live.state} access={callAccess} seesSharing={seesSharing} send={send} />,
    },
    { id: 'hours', title: 'hours.title', find: 'find.section.hours', settings: 'hours', body: rowsOf('hours') },
    { id: 'moves', title: 'settings.moves', find: 'find.section.moves', settings: 'moves', body: rowsOf('moves') },
    {
      id: 'guide',
      title: 'settings.guide',
      find: 'find.section.guide',
      settings: 'guide',
      body: (
        <>
          {rowsOf('guide')}
          <HiddenWhileFinding>
            <TryVoice voice={voice} />
          </HiddenWhileFinding>
        </>
      ),
    },
    { id: 'look', title: 'settings.look', find: 'find.section.look', settings: 'look', body: rowsOf('look') },
    {
      id: 'figure',
      title: 'settings.figure',
      find: 'find.section.figure',
      settings: 'figure',
      body: <FigureSettings parts={live.state} send={send} />,
    },
    {
      id: 'shortcuts',
      title: 'shortcuts.title',
      find: 'find.section.shortcuts',
      body: <Shortcuts onOpen={onShortcuts} />,
    },
    {
      id: 'safety',
      title: 'settings.safety',
      find: 'find.section.safety',
      settings: 'safety',
      body: (
        <>
          <HiddenWhileFinding>
            <SafetyRecord safety={person.safety} send={send} />
          </HiddenWhileFinding>
          {rowsOf('safety')}
          <HiddenWhileFinding>
            <div class="row">
              <RouteLink to="safety" from="settings" />
              <RouteLink to="pop" from="settings" />
              <RouteLink to="longTerm" from="settings" />
            </div>
          </HiddenWhileFinding>
        </>
      ),
    },
    {
      id: 'data',
      title: 'data.title',
      find: 'find.section.data',
      body: (
        <YourData data={data} history={history} state={live.state} now={clock} deletions={deletions} onGone={onGone}>
          <NoHistory />
          <div class="row">
            <RouteLink to="today" from="settings" />
          </div>
        </YourData>
      ),
    },
    {
      id: 'sync',
      title: 'sync.title',
      find: 'find.section.sync',
      body: <SyncSettings sync={live.state.sync} send={send} />,
    },
    {
      id: 'working',
      title: 'working.title',
      find: 'find.section.working',
      body: (
        <>
          <IsItWorking
            known={known}
            now={now}
            send={send}
            report={<Report known={known} version={version} reporting={reporting} now={clock} />}
          >
            <StatusAndHindrances state={live.state} now={now} send={send} />
          </IsItWorking>
          <PrivateWindows isAllowed={isAllowedInPrivate} />
          <OtherWords words={live.state.tracker.words} />
          <WaitingRows outbox={outbox} />
          <PolicyRecord />
          <SetAside setAside={setAside} send={send} />
        </>
      ),
    },
    {
      id: 'all',
      title: 'settings.all',
      find: 'find.section.all',
      body: <ResetAll parts={live.state} send={send} />,
    },
    {
      id: 'about',
      title: 'settings.about',
      find: 'find.section.about',
      body: (
        <ReadableInEnglish>
          <AboutPage version={version} heading="h3" />
        </ReadableInEnglish>
      ),
    },
  ];
}
