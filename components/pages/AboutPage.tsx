import { catalogue } from '../../lib/content/catalogue';
import { deskSources } from '../../lib/content/desk-sources';
import { useLanguage } from '../words';
import { Sources } from './Sources';

interface AboutPageProps {
  version: string;
  /** Below the heading that stands over it. */
  heading: 'h2' | 'h3';
}

/** What Limber is and is not, who checked it and when, and where its words about the body come from (health.md §5.5, §5.8). */
export function AboutPage({ version, heading: Heading }: AboutPageProps) {
  const { t, date } = useLanguage();
  const reviewed = Math.max(...catalogue.map((exercise) => Date.parse(exercise.reviewed)));
  return (
    <div class="stack">
      <p>{t('settings.about.body')}</p>
      <p class="care">{t('safety.disclaimer')}</p>
      <p>{t('safety.adults')}</p>
      <p>
        {t('safety.notReviewed')} {t('settings.about.reviewed', { date: date(reviewed, 'UTC') })}
      </p>
      <p class="soft">{t('settings.about.profiles')}</p>
      <p class="soft">{t('page.about.version', { version })}</p>
      <Heading>{t('settings.about.sources')}</Heading>
      <p class="soft">{t('page.about.noEndorsement')}</p>
      <ul class="sources">
        {catalogue.map((exercise) => (
          <Sources key={exercise.id} of={t(exercise.name)} addresses={exercise.sources} />
        ))}
        <Sources of={t('page.desk.title')} addresses={deskSources} />
      </ul>
    </div>
  );
}
