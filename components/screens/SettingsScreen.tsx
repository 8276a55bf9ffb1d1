import { catalogue } from '../../lib/content/catalogue';
import { settingNames } from '../../lib/core/settings';
import type { State } from '../../lib/core/state';
import type { Send } from '../intents';
import { SettingField } from '../SettingField';
import { type Source, useLive } from '../use-live';
import { useLanguage } from '../words';
import { SafetyRecord } from './SafetyRecord';

interface SettingsScreenProps {
  source: Source<State>;
  send: Send;
}

/** Settings, what is kept of the safety check, and about. */
export function SettingsScreen({ source, send }: SettingsScreenProps) {
  const { t, date } = useLanguage();
  const live = useLive(source);
  if (live.kind === 'loading') return <p class="screen loading">{t('page.loading')}</p>;
  if (live.kind === 'failed') {
    return (
      <p class="screen" role="alert">
        {t('page.failed')}
      </p>
    );
  }
  const { settings, person } = live.value;
  const reviewed = Math.max(...catalogue.map((exercise) => Date.parse(exercise.reviewed)));
  return (
    <main class="screen settings">
      <h1>{t('settings.title')}</h1>
      <p class="soft">{t('settings.intro')}</p>
      <section aria-labelledby="reminders">
        <h2 id="reminders">{t('settings.reminders')}</h2>
        {settingNames.map((name) => (
          <SettingField
            key={name}
            name={name}
            value={settings[name]}
            label={`settings.${name}`}
            hint={`settings.${name}.hint`}
            send={send}
          />
        ))}
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
