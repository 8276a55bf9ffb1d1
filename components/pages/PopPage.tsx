import { signsOn } from '../../lib/content/signs';
import { useLanguage } from '../context/words';
import { EmergencyHelp } from '../controls/EmergencyHelp';
import { Section } from '../controls/Section';
import { Signs } from '../controls/WarningSigns';
import { PageLink } from './PageLink';

/** The page about a sound in a joint. It says that a pop is neither a worry nor a goal (WORDS-3), and lists the signs that need help after one. */
export function PopPage() {
  const { t } = useLanguage();
  return (
    <>
      <p>{t('page.pop.usual')}</p>
      <p>{t('page.pop.noGoal')}</p>
      <Section title={t('page.pop.care')}>
        <p>{t('page.pop.stop')}</p>
        <EmergencyHelp when="ifAny" />
        <Signs signs={signsOn('pop', 'emergency')} />
        <h3>{t('page.pop.today')}</h3>
        <Signs signs={signsOn('pop', 'today')} />
        <h3>{t('page.pop.days')}</h3>
        <Signs signs={signsOn('pop', 'advice')} />
        <PageLink to="safety" from="pop" />
      </Section>
    </>
  );
}
