import { catalogue } from '../../lib/content/catalogue';
import { type TopicName, topicNames, topics } from '../../lib/content/sources';
import type { PlainKey } from '../../lib/i18n/messages';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';
import { TranslationNote } from '../controls/TranslationNote';
import { OrganisationHelp } from './OrganisationHelp';
import { Sources } from './Sources';
import './AboutPage.css';

interface AboutPageProps {
  version: string;
  /** Below the heading that stands over it. */
  heading: 'h2' | 'h3';
}

/** What the sources that belong to no move are of; the pages they are on have these titles. */
const titles: Record<TopicName, PlainKey> = {
  signs: 'page.about.signs',
  pop: 'page.pop.title',
  longTerm: 'page.longTerm.title',
  intervals: 'page.about.intervals',
  desk: 'page.desk.title',
};

/** What Limber is and is not, who checked it and when, and where its words about the body come from (WORDS-5). */
export function AboutPage({ version, heading: Heading }: AboutPageProps) {
  const { t, date, sentences } = useLanguage();
  // The date of the oldest review, so that no text about the body is older than the page says.
  const all = [...catalogue, ...topicNames.map((name) => topics[name])];
  const reviewed = Math.min(...all.map((each) => Date.parse(each.reviewed)));
  return (
    <div class="stack">
      <OrganisationHelp heading={Heading} />
      <p>{t('settings.about.body')}</p>
      <Banner kind="neutral">
        <p>{t('safety.disclaimer')}</p>
      </Banner>
      <p>{t('safety.adults')}</p>
      <p>{sentences([t('safety.notReviewed'), t('settings.about.reviewed', { date: date(reviewed, 'UTC') })])}</p>
      <TranslationNote />
      <p class="soft">{t('settings.about.profiles')}</p>
      <p class="soft">{t('settings.about.translated')}</p>
      <p class="soft">{t('page.about.version', { version })}</p>
      <p class="soft">
        {/* Written by the build (scripts/build/third-party-notices.ts), from what is really in it. */}
        <a href="/third-party-notices.txt" target="_blank" rel="noreferrer">
          {t('page.about.licences')}
        </a>
      </p>
      <Heading>{t('settings.about.sources')}</Heading>
      <p class="soft">{t('page.about.noEndorsement')}</p>
      <ul class="about-sources">
        {catalogue.map((exercise) => (
          <Sources
            key={exercise.id}
            of={exercise.isGentlerVersion ? t('page.about.gentler', { name: t(exercise.name) }) : t(exercise.name)}
            addresses={exercise.sources}
          />
        ))}
        {topicNames.map((name) => (
          <Sources key={name} of={t(titles[name])} addresses={topics[name].sources} />
        ))}
      </ul>
    </div>
  );
}
