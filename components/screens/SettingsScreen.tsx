import type { Loaded } from '../App';
import { Around } from '../Around';
import { DaysOff } from '../hours/DaysOff';
import { HoursSettings } from '../hours/HoursSettings';
import type { Send } from '../intents';
import { AboutPage } from '../pages/AboutPage';
import { PlacePage } from '../pages/PlacePage';
import { PlaceLink, usePlaces } from '../places';
import { useFocusKept } from '../use-focus-kept';
import { type Source, useLive } from '../use-live';
import { useLanguage } from '../words';
import type { CallAccess } from './CallPermission';
import { FigureSettings } from './FigureSettings';
import { GuideSettings } from './GuideSettings';
import { IsItWorking } from './IsItWorking';
import { ReminderSettings } from './ReminderSettings';
import { SafetyRecord } from './SafetyRecord';
import { Shortcuts } from './Shortcuts';
import { StageSettings } from './StageSettings';
import { WaitingSettings } from './WaitingSettings';

interface SettingsScreenProps {
  source: Source<Loaded>;
  send: Send;
  version: string;
  callAccess: CallAccess;
  onShortcuts: () => void;
}

const noCover = { onCovered: () => undefined, onUncovered: () => undefined };

/** Settings, what is kept of the safety check, the way to the pages, and about. */
export function SettingsScreen({ source, send, version, callAccess, onShortcuts }: SettingsScreenProps) {
  const { t } = useLanguage();
  const live = useLive(source);
  const places = usePlaces(noCover);
  useFocusKept();
  if (live.kind === 'loading') return <p class="screen loading">{t('page.loading')}</p>;
  if (live.kind === 'failed') {
    return (
      <p class="screen" role="alert">
        {t('page.failed')}
      </p>
    );
  }
  const { settings, person, diary } = live.value.state;
  if (places.at) {
    return (
      <Around places={places} settings={settings}>
        <PlacePage
          place={places.at}
          isGuideWaiting={false}
          routines={{ kind: 'elsewhere' }}
          moves={null}
          version={version}
        />
      </Around>
    );
  }
  return (
    <Around places={places} settings={settings}>
      <main class="screen settings">
        <h1>{t('settings.title')}</h1>
        <p class="soft">{t('settings.intro')}</p>
        {live.value.isUnsaved && <p class="care">{t('page.unsaved')}</p>}
        <section aria-labelledby="reminders">
          <h2 id="reminders">{t('settings.reminders')}</h2>
          <ReminderSettings settings={settings} send={send} />
        </section>
        <section aria-labelledby="telling">
          <h2 id="telling">{t('settings.telling')}</h2>
          <StageSettings settings={settings} send={send} />
        </section>
        <section aria-labelledby="waiting">
          <h2 id="waiting">{t('settings.waiting')}</h2>
          <WaitingSettings settings={settings} access={callAccess} send={send} />
        </section>
        <section aria-labelledby="hours">
          <h2 id="hours">{t('hours.title')}</h2>
          <HoursSettings hours={settings.hours} send={send} />
          <DaysOff daysOff={settings.daysOff} send={send} />
        </section>
        <section aria-labelledby="shortcuts">
          <h2 id="shortcuts">{t('shortcuts.title')}</h2>
          <Shortcuts onOpen={onShortcuts} />
        </section>
        <section aria-labelledby="guide">
          <h2 id="guide">{t('settings.guide')}</h2>
          <GuideSettings settings={settings} send={send} />
        </section>
        <section aria-labelledby="figure">
          <h2 id="figure">{t('settings.figure')}</h2>
          <FigureSettings settings={settings} send={send} />
        </section>
        <section aria-labelledby="working">
          <h2 id="working">{t('working.title')}</h2>
          <IsItWorking diary={diary} send={send} />
        </section>
        <section aria-labelledby="safety">
          <h2 id="safety">{t('settings.safety')}</h2>
          <SafetyRecord safety={person.safety} recheckDays={settings.safetyRecheckDays} send={send} />
          <div class="row">
            <PlaceLink to="safety" spot="settings" />
            <PlaceLink to="pop" spot="settings" />
            <PlaceLink to="longTerm" spot="settings" />
          </div>
        </section>
        <section aria-labelledby="about">
          <h2 id="about">{t('settings.about')}</h2>
          <AboutPage version={version} heading="h3" />
        </section>
      </main>
    </Around>
  );
}
