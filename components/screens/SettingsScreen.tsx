import { catalogue } from '../../lib/content/catalogue';
import type { Loaded } from '../App';
import type { Send } from '../intents';
import { useFocusKept } from '../use-focus-kept';
import { type Source, useLive } from '../use-live';
import { useLanguage } from '../words';
import { IsItWorking } from './IsItWorking';
import { ReminderSettings } from './ReminderSettings';
import { SafetyRecord } from './SafetyRecord';

interface SettingsScreenProps {
  source: Source<Loaded>;
  send: Send;
}

/** Settings, what is kept of the safety check, and about. */
export function SettingsScreen({ source, send }: SettingsScreenProps) {
  const { t, date } = useLanguage();
  const live = useLive(source);
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
  const reviewed = Math.max(...catalogue.map((exercise) => Date.parse(exercise.reviewed)));
  return (
    <main class="screen settings">
      <h1>{t('settings.title')}</h1>
      <p class="soft">{t('settings.intro')}</p>
      {live.value.isUnsaved && <p class="care">{t('page.unsaved')}</p>}
      <section aria-labelledby="reminders">
        <h2 id="reminders">{t('settings.reminders')}</h2>
        <ReminderSettings settings={settings} send={send} />
      </section>
      <section aria-labelledby="working">
        <h2 id="working">{t('working.title')}</h2>
        <IsItWorking diary={diary} send={send} />
      </section>
      <section aria-labelledby="safety">
        <h2 id="safety">{t('settings.safety')}</h2>
        <SafetyRecord safety={person.safety} send={send} />
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{t('settings.about')}</h2>
        <div class="stack">
          <p>{t('settings.about.body')}</p>
          <p>{t('safety.disclaimer')}</p>
          <p class="soft">{t('settings.about.profiles')}</p>
          <p class="soft">
            {t('settings.about.reviewed', { date: date(reviewed, 'UTC') })} {t('safety.notReviewed')}
          </p>
          <h3>{t('settings.about.sources')}</h3>
          <ul>
            {catalogue.map((exercise) => (
              <li key={exercise.id}>
                {t(exercise.name)}:{' '}
                {exercise.sources.map((source) => (
                  <a key={source} href={source} target="_blank" rel="noreferrer">
                    {new URL(source).hostname}
                  </a>
                ))}
              </li>
            ))}
          </ul>
        </div>
      </section>
    </main>
  );
}
